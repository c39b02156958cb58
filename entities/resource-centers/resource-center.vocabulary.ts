import { vocabulary } from "../shared/vocabulary.ts";

const source = "kazpravda.kz, 19.12.2025";

export const ResourceCenterLevel = vocabulary(
  "ResourceCenterLevel",
  "For how large a place a resource center of NGOs works.",
  {
    OBLAST: { kk: "облыстық", ru: "областной", en: "A region", source },
    CITY: { kk: "қалалық", ru: "городской", en: "A city", source },
    DISTRICT: { kk: "аудандық", ru: "районный", en: "A district", source },
    RURAL: { kk: "ауылдық", ru: "сельский", en: "A village or a rural district", source },
  },
);
