import { vocabulary } from "../shared/vocabulary.ts";

export const FigureQualifier = vocabulary(
  "FigureQualifier",
  "How exact a published figure is in the words of its publisher.",
  {
    EXACT: { kk: "дәл", ru: "точно", en: "The number alone", source: "The document that states it" },
    ABOUT: {
      kk: "шамамен",
      ru: "около",
      en: "About so many: «около», «почти»",
      source: "The document that states it",
    },
    MORE_THAN: {
      kk: "астам",
      ru: "более",
      en: "More than so many: «более», «свыше»",
      source: "The document that states it",
    },
    LESS_THAN: {
      kk: "кем",
      ru: "менее",
      en: "Fewer than so many: «менее»",
      source: "The document that states it",
    },
    PLAN: {
      kk: "жоспар",
      ru: "план",
      en: "Planned or expected: «планируется», «ожидается»",
      source: "The document that states it",
    },
  },
);
