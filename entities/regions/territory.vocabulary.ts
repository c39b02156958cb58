import { vocabulary } from "../shared/vocabulary.ts";

const KATO = "НК РК 11-2025";

export const TerritoryLevel = vocabulary(
  "TerritoryLevel",
  "The step of the administrative-territorial division that a KATO code stands for.",
  {
    REGION: {
      kk: "облыс, республикалық маңызы бар қала, астана",
      ru: "область, город республиканского значения, столица",
      en: "Region, city of republican significance, capital",
      source: KATO,
    },
    DISTRICT: {
      kk: "аудан, облыстық маңызы бар қала",
      ru: "район, город областного значения",
      en: "District, city of regional significance",
      source: KATO,
    },
    CITY_DISTRICT: {
      kk: "қаладағы аудан",
      ru: "район в городе",
      en: "District of a city",
      source: KATO,
    },
    SUB_DISTRICT: {
      kk: "ауылдық округ, кент, аудандық маңызы бар қала",
      ru: "сельский округ, поселок, город районного значения",
      en: "Rural district, township, city of district significance",
      source: KATO,
    },
    SETTLEMENT: {
      kk: "елді мекен",
      ru: "населенный пункт",
      en: "Settlement",
      source: KATO,
    },
  },
);
