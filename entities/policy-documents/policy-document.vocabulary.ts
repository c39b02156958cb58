import { vocabulary } from "../shared/vocabulary.ts";

const ACTS = "Law 480-V: art. 7";
const REPORT = "Committee for Civil Society Affairs, report of spring 2023";

export const PolicyDocumentKind = vocabulary(
  "PolicyDocumentKind",
  "What a document is; who approved it, by decree, resolution or order, is its issuer.",
  {
    CODE: { kk: "кодекс", ru: "кодекс", en: "Code", source: ACTS },
    LAW: { kk: "заң", ru: "закон", en: "Law", source: ACTS },
    AMENDING_LAW: {
      kk: "өзгерістер мен толықтырулар енгізу туралы заң",
      ru: "закон о внесении изменений и дополнений",
      en: "Law that changes other laws",
      source: ACTS,
    },
    DRAFT_LAW: { kk: "заң жобасы", ru: "законопроект", en: "Draft of a law", source: ACTS },
    REGULATION: {
      kk: "ереже",
      ru: "положение, правила",
      en: "Regulation or rules of a body or procedure",
      source: ACTS,
    },
    CONCEPT: {
      kk: "тұжырымдама",
      ru: "концепция",
      en: "Concept of policy for several years",
      source: REPORT,
    },
    ACTION_PLAN: { kk: "іс-шаралар жоспары", ru: "план мероприятий", en: "Plan of measures", source: REPORT },
    ROADMAP: { kk: "жол картасы", ru: "дорожная карта", en: "Roadmap", source: REPORT },
  },
);

export const PolicyDocumentStatus = vocabulary(
  "PolicyDocumentStatus",
  "How far a document has come, by the newest of our sources that speaks of it.",
  {
    DRAFT: { kk: "жоба", ru: "проект", en: "Being drafted", source: "Qogam" },
    ADOPTED: {
      kk: "қабылданған",
      ru: "принят",
      en: "Adopted; whether it is in force is not stated",
      source: "Qogam",
    },
    IN_FORCE: { kk: "қолданыста", ru: "действует", en: "In force", source: "Qogam" },
    EXPIRED: { kk: "мерзімі өткен", ru: "срок истек", en: "Its period is over", source: "Qogam" },
    REPEALED: { kk: "күші жойылған", ru: "утратил силу", en: "No longer in force", source: "Qogam" },
  },
);

export const PolicyIssuer = vocabulary("PolicyIssuer", "Who adopted or approved a document.", {
  PARLIAMENT: {
    kk: "Қазақстан Республикасының Парламенті",
    ru: "Парламент Республики Казахстан",
    en: "Parliament, by a law that the President signs",
    source: ACTS,
  },
  PRESIDENT: {
    kk: "Қазақстан Республикасының Президенті",
    ru: "Президент Республики Казахстан",
    en: "The President, by decree",
    source: ACTS,
  },
  GOVERNMENT: {
    kk: "Қазақстан Республикасының Үкіметі",
    ru: "Правительство Республики Казахстан",
    en: "The Government, by resolution",
    source: ACTS,
  },
  MINISTRY: { kk: "министрлік", ru: "министерство", en: "A ministry, by order", source: ACTS },
});
