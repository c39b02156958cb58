import { vocabulary } from "../shared/vocabulary.ts";

const source = "Qogam";

export const MappingConfidence = vocabulary(
  "MappingConfidence",
  "How sure it is that two lists mean the same, where no publication says so.",
  {
    HIGH: { kk: null, ru: "высокая", en: "The publications leave no doubt", source },
    MEDIUM: { kk: null, ru: "средняя", en: "The name says so, nothing contradicts it", source },
    LOW: { kk: null, ru: "низкая", en: "A guess; another reading is possible", source },
  },
);
