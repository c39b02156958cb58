import { vocabulary } from "./vocabulary.ts";

export const CountQualifier = vocabulary("CountQualifier", "How a publication words a number.", {
  EXACT: { kk: "дәл", ru: "ровно", en: "The number as it stands", source: "Qogam" },
  ABOUT: { kk: "шамамен", ru: "около", en: "About so many", source: "Qogam" },
  MORE_THAN: { kk: "астам", ru: "более", en: "More than so many", source: "Qogam" },
});
