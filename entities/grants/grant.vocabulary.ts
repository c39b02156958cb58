import { vocabulary } from "../shared/vocabulary.ts";

export const GrantTerm = vocabulary(
  "GrantTerm",
  "The term of a grant, which also bounds its amount in monthly calculation indices (MRP).",
  {
    SHORT_TERM: {
      kk: "қысқа мерзімді грант",
      ru: "краткосрочный грант",
      en: "Three to twelve months, 500 to 3,000 MRP",
      source: "Law 36-III: art. 6-1 p. 2 1)",
    },
    MEDIUM_TERM: {
      kk: "орта мерзімді грант",
      ru: "среднесрочный грант",
      en: "One to two years, 3,000 to 10,000 MRP",
      source: "Law 36-III: art. 6-1 p. 2 2)",
    },
    LONG_TERM: {
      kk: "ұзақ мерзімді грант",
      ru: "долгосрочный грант",
      en: "Two to three years, from 10,000 MRP",
      source: "Law 36-III: art. 6-1 p. 2 3)",
    },
  },
);

export const FundingKind = vocabulary("FundingKind", "Whether a grant is paid from a budget.", {
  STATE: {
    kk: "мемлекеттік грант",
    ru: "государственный грант",
    en: "From the republican or a local budget",
    source: "Law 36-III: art. 6-1 p. 1",
  },
  NON_STATE: {
    kk: "мемлекеттік емес грант",
    ru: "негосударственный грант",
    en: "From other money, through the operator",
    source: "Law 36-III: art. 6-1 p. 1",
  },
});
