import { vocabulary } from "../shared/vocabulary.ts";

const charity = "Law 402-V, as changed by law 134-VII of 04.07.2022";
const report = "Committee for Civil Society Affairs, report of spring 2023";

export const AwardProgramme = vocabulary(
  "AwardProgramme",
  "The prizes, titles and decorations that are given for work in civil society.",
  {
    PRIZE_FOR_NGO: {
      kk: "үкіметтік емес ұйымдарға арналған сыйлықақы",
      ru: "премия для неправительственных организаций",
      en: "State prize for NGOs, since 2017; each is nominated in one sphere of article 5",
      source: "Law 36-III: art. 6-3",
    },
    TANDAU: {
      kk: "«Таңдау»",
      ru: "Республиканская общественная премия «Таңдау»",
      en: "Public prize of the Civil Alliance and the ministry, no state prize, since 2021; nominated in a sphere",
      source: "kazpravda.kz, 19.12.2025",
    },
    CHARITY_HONORARY_TITLE: {
      kk: "қайырымдылық саласындағы құрметті атақ",
      ru: "почетное звание в сфере благотворительности",
      en: "Honorary title in charity",
      source: charity,
    },
    ZHOMART_ZHUREK: {
      kk: "«Жомарт жүрек»",
      ru: "премия «Жомарт жүрек»",
      en: "Prize of the ministry for generosity to one's place of origin, 2018 to 2022",
      source: report,
    },
    VOLUNTEER_OF_THE_YEAR: {
      kk: "«Жыл волонтері»",
      ru: "международная премия «Волонтер года»",
      en: "International prize «Volunteer of the Year», since 2020",
      source: report,
    },
    MEDAL_SHAPAGAT: {
      kk: "«Шапағат» медалі",
      ru: "медаль «Шапағат»",
      en: "State medal «Shapagat», also for volunteers since 2022",
      source: report,
    },
    MEDAL_KHALYK_ALGYSY: {
      kk: "«Халық алғысы» медалі",
      ru: "медаль «Халық алғысы»",
      en: "State medal «Gratitude of the people»",
      source: report,
    },
    ORDER_MEIIRIM: {
      kk: "«Мейірім» ордені",
      ru: "орден «Мейірім»",
      en: "State order for volunteers and charity, announced in January 2026",
      source: "kaz.inform.kz, 30.01.2026",
    },
  },
);

export const LaureateKind = vocabulary(
  "LaureateKind",
  "Who was awarded. People and groups of people are a kind here, never a name.",
  {
    ORGANIZATION: { kk: "ұйым", ru: "организация", en: "An organization", source: report },
    GROUP: { kk: "еріктілер тобы", ru: "волонтерская группа", en: "A group of people", source: report },
    PERSON: { kk: "жеке тұлға", ru: "физическое лицо", en: "A person, who is not named", source: "Qogam" },
  },
);
