import { vocabulary } from "../shared/vocabulary.ts";

export const CouncilLevel = vocabulary("CouncilLevel", "The level at which a public council works.", {
  REPUBLICAN: {
    kk: "республикалық деңгей",
    ru: "республиканский уровень",
    en: "At a ministry or a body under the President",
    source: "Law 383-V: art. 1 p. 4, 5",
  },
  QUASI_STATE: {
    kk: "квазимемлекеттік сектор субъектілері",
    ru: "субъекты квазигосударственного сектора",
    en: "At an entity of the quasi-state sector; counted with the republican level",
    source: "Law 383-V: art. 1 p. 5-1",
  },
  LOCAL_OBLAST: {
    kk: "облыс, республикалық маңызы бар қала, астана",
    ru: "область, город республиканского значения, столица",
    en: "Of a region, a city of republican significance or the capital",
    source: "Law 383-V: art. 1 p. 6",
  },
  LOCAL_DISTRICT: {
    kk: "аудан, облыстық маңызы бар қала",
    ru: "район, город областного значения",
    en: "Of a district or a city of regional significance",
    source: "Law 383-V: art. 13 p. 5",
  },
});

export const ConvocationStatus = vocabulary(
  "ConvocationStatus",
  "The state of a council's convocation, which sits for three years.",
  {
    FORMING: { kk: "құрылуда", ru: "формируется", en: "Being formed", source: "Law 383-V: art. 8" },
    ACTIVE: { kk: "жұмыс істейді", ru: "действует", en: "Sitting", source: "Law 383-V: art. 9 p. 8" },
    EXPIRED: { kk: "мерзімі аяқталды", ru: "срок истек", en: "Term over", source: "Law 383-V: art. 9 p. 8" },
    DISSOLVED: {
      kk: "таратылды",
      ru: "прекратил деятельность",
      en: "Dissolved",
      source: "Law 383-V: art. 15-1",
    },
  },
);

export const CouncilSide = vocabulary("CouncilSide", "Whom a member of a public council stands for.", {
  CIVIL_SOCIETY: {
    kk: "азаматтық қоғам өкілі",
    ru: "представитель гражданского общества",
    en: "Civil society: a non-profit organization or a citizen",
    source: "Law 383-V: art. 9 p. 1",
  },
  STATE_BODY: {
    kk: "мемлекеттік орган өкілі",
    ru: "представитель государственного органа",
    en: "A state body",
    source: "Law 383-V: art. 9 p. 1, 10",
  },
  QUASI_STATE: {
    kk: "квазимемлекеттік сектор субъектісінің өкілі",
    ru: "представитель субъекта квазигосударственного сектора",
    en: "An entity of the quasi-state sector",
    source: "Law 383-V: art. 9 p. 1",
  },
});

export const CouncilRole = vocabulary("CouncilRole", "The seat that a member holds.", {
  CHAIR: { kk: "төраға", ru: "председатель", en: "Chair", source: "Law 383-V: art. 12" },
  PRESIDIUM_MEMBER: {
    kk: "төралқа мүшесі",
    ru: "член президиума",
    en: "Member of the presidium",
    source: "Law 383-V: art. 11 p. 2",
  },
  COMMISSION_CHAIR: {
    kk: "комиссия төрағасы",
    ru: "председатель комиссии",
    en: "Chair of a commission",
    source: "Law 383-V: art. 11 p. 2",
  },
  MEMBER: { kk: "мүше", ru: "член совета", en: "Member", source: "Law 383-V: art. 7" },
  SECRETARY: {
    kk: "хатшы",
    ru: "секретарь",
    en: "Secretary, who is not a member",
    source: "Law 383-V: art. 12 p. 3",
  },
});
