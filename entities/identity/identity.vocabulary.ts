import { vocabulary } from "../shared/vocabulary.ts";

export const IdentityVerdict = vocabulary(
  "IdentityVerdict",
  "What was decided about two descriptions of organizations.",
  {
    SAME: { kk: "бір ұйым", ru: "одна организация", en: "One organization", source: "Qogam" },
    DIFFERENT: {
      kk: "әртүрлі ұйымдар",
      ru: "разные организации",
      en: "Different organizations",
      source: "Qogam",
    },
  },
);

export const MatchOutcome = vocabulary("MatchOutcome", "How surely two descriptions mean one organization.", {
  MATCHED: {
    kk: "сәйкес келді",
    ru: "совпадение",
    en: "As sure as a match that needs no person",
    source: "Qogam",
  },
  CANDIDATE: {
    kk: "мүмкін сәйкестік",
    ru: "возможное совпадение",
    en: "Perhaps the same: a person decides",
    source: "Qogam",
  },
  NEW: { kk: "басқа ұйым", ru: "другая организация", en: "Another organization", source: "Qogam" },
});

export const MatchMethod = vocabulary("MatchMethod", "How a statement came to be about an organization.", {
  BIN: { kk: "БСН бойынша", ru: "по БИН", en: "By its business identification number", source: "Qogam" },
  NAME: {
    kk: "атауы бойынша",
    ru: "по названию",
    en: "By its name and what stands beside it",
    source: "Qogam",
  },
  PERSON: {
    kk: "адамның шешімі",
    ru: "решением человека",
    en: "By the decision of a person",
    source: "Qogam",
  },
});
