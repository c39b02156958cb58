import { vocabulary } from "../shared/vocabulary.ts";

const REPORT = "Committee for Civil Society Affairs, report of spring 2023";
const ARTICLES = "Kazakhstanskaya Pravda, 08.10.2025 and 19.12.2025";

export const CivilForumStatus = vocabulary(
  "CivilForumStatus",
  "Whether the publication that names a forum speaks of it as held or as to come.",
  {
    PLANNED: { kk: "жоспарланған", ru: "запланирован", en: "It was to come", source: REPORT },
    HELD: { kk: "өткізілген", ru: "состоялся", en: "It was held", source: REPORT },
  },
);

export const ActionPlanItemStatus = vocabulary(
  "ActionPlanItemStatus",
  "What became of a measure of an action plan.",
  {
    PLANNED: {
      kk: "жоспарланған",
      ru: "запланировано",
      en: "Not begun, and its deadline is ahead",
      source: "Qogam",
    },
    IN_PROGRESS: {
      kk: "орындалуда",
      ru: "исполняется",
      en: "Begun, and its deadline is ahead",
      source: "Qogam",
    },
    DONE: { kk: "орындалды", ru: "исполнено", en: "Carried out", source: "Qogam" },
    OVERDUE: {
      kk: "мерзімі өткен",
      ru: "просрочено",
      en: "Not carried out by its deadline",
      source: "Qogam",
    },
    DROPPED: { kk: "алынып тасталды", ru: "снято", en: "Taken out of the plan", source: "Qogam" },
  },
);

export const DialogueEventKind = vocabulary(
  "DialogueEventKind",
  "What kind of meeting an event of dialogue is.",
  {
    SECTOR_MEETING: {
      kk: "салалық кездесу",
      ru: "отраслевая встреча НПО с министерством",
      en: "Meeting of NGOs with a ministry on its sector",
      source: ARTICLES,
    },
    REGIONAL_FORUM: {
      kk: "өңірлік форум",
      ru: "региональный форум",
      en: "Forum of a region before a civil forum",
      source: ARTICLES,
    },
    MINISTER_MEETING: {
      kk: "министрмен кездесу",
      ru: "встреча НПО с министром",
      en: "Meeting of NGOs with the minister who answers for civil society",
      source: ARTICLES,
    },
    COUNCILS_ASSEMBLY: {
      kk: "қоғамдық кеңестердің республикалық мәжілісі",
      ru: "республиканский мажилис общественных советов",
      en: "Assembly of public councils of the whole country",
      source: ARTICLES,
    },
    CONFERENCE: { kk: "конференция", ru: "конференция", en: "Conference", source: ARTICLES },
    THEMATIC_FORUM: {
      kk: "тақырыптық форум",
      ru: "тематический форум",
      en: "Forum on one subject, such as charity",
      source: ARTICLES,
    },
  },
);
