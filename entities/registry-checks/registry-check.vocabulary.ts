import { vocabulary } from "../shared/vocabulary.ts";

export const RegistryVerdict = vocabulary(
  "RegistryVerdict",
  "What the Ministry of Justice and the other registers come to about one BIN.",
  {
    CONSISTENT: {
      kk: "сәйкес",
      ru: "сведения совпадают",
      en: "The Ministry of Justice knows it, and no register disagrees",
      source: "Qogam",
    },
    DIFFERS: {
      kk: "айырмашылық бар",
      ru: "сведения различаются",
      en: "The Ministry of Justice knows it, and there are conflicts",
      source: "Qogam",
    },
    UNKNOWN_TO_MOJ: {
      kk: "Әділет министрлігіне белгісіз",
      ru: "неизвестно Министерству юстиции",
      en: "Other registers know it, the Ministry of Justice does not",
      source: "Qogam",
    },
    UNKNOWN: { kk: "белгісіз", ru: "неизвестно", en: "No register knows it", source: "Qogam" },
  },
);
