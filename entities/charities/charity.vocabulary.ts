import { vocabulary } from "../shared/vocabulary.ts";

export const CharityBasis = vocabulary(
  "CharityBasis",
  "How we know that an organization is a charity: no law keeps a separate register.",
  {
    CHARTER: { kk: "жарғы", ru: "устав", en: "Its charter names a charitable aim", source: "Law 402-V" },
    REGISTER: { kk: "тізілім", ru: "реестр", en: "A state body lists it", source: "Ministry of Justice" },
    ACCREDITATION: {
      kk: "аккредиттеу",
      ru: "аккредитация",
      en: "It is accredited",
      source: "Draft law of 2024",
    },
    NAME_HEURISTIC: {
      kk: null,
      ru: "по наименованию",
      en: "Its name says so, nothing else does",
      source: "Qogam",
    },
  },
);

export const CharityForm = vocabulary("CharityForm", "The legal forms of charity.", {
  PHILANTHROPY: {
    kk: "филантропиялық қызмет",
    ru: "филантропическая деятельность",
    en: "Philanthropy",
    source: "Law 402-V: art. 1",
  },
  SPONSORSHIP: {
    kk: "демеушілік қызмет",
    ru: "спонсорская деятельность",
    en: "Sponsorship",
    source: "Law 402-V: art. 1",
  },
  PATRONAGE: {
    kk: "меценаттық қызмет",
    ru: "меценатская деятельность",
    en: "Patronage of the arts and sciences",
    source: "Law 402-V: art. 1",
  },
  SUPPORT_OF_HOMELAND: {
    kk: "кіші отанға қолдау көрсету",
    ru: "поддержка малой родины",
    en: "Support of one's place of origin",
    source: "Law 402-V: art. 1",
  },
});
