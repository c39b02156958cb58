import { vocabulary } from "../shared/vocabulary.ts";

export const RecipientKind = vocabulary(
  "RecipientKind",
  "What received a small grant. Only organizations have names here; people and groups of people are a kind.",
  {
    ORGANIZATION: {
      kk: "ұйым",
      ru: "организация",
      en: "A legal entity",
      source: "Operator of grants: small grants of 2024",
    },
    INITIATIVE_GROUP: {
      kk: "бастамашыл топ",
      ru: "инициативная группа",
      en: "A group of people without a legal entity",
      source: "Operator of grants: small grants of 2024",
    },
    NATURAL_PERSON: {
      kk: "жеке тұлға",
      ru: "физическое лицо",
      en: "A person, never named here",
      source: "Operator of grants: small grants of 2024",
    },
  },
);
