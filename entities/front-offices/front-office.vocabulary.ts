import { vocabulary } from "../shared/vocabulary.ts";

const source = "Committee for Civil Society Affairs, report of spring 2023";

export const FrontOfficeKind = vocabulary(
  "FrontOfficeKind",
  "For whom a front office of volunteers «Birgemiz» works.",
  {
    REPUBLICAN: { kk: "республикалық", ru: "республиканский", en: "The whole country", source },
    REGIONAL: {
      kk: "өңірлік",
      ru: "региональный",
      en: "A region or a city of republican significance",
      source,
    },
  },
);
