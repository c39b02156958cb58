import { vocabulary } from "../shared/vocabulary.ts";

export const SourceKind = vocabulary("SourceKind", "How far the content of a source can be relied upon.", {
  OFFICIAL_REGISTER: {
    kk: "ресми тізілім",
    ru: "официальный реестр",
    en: "Kept by a state body under a law",
    source: "Qogam",
  },
  PUBLICATION: {
    kk: "жарияланым",
    ru: "публикация",
    en: "Facts taken from a published document",
    source: "Qogam",
  },
  DEMONSTRATION: {
    kk: "көрсетілім деректері",
    ru: "демонстрационные данные",
    en: "DEMONSTRATION: invented records in a publisher's shape; nobody in them is real",
    source: "Qogam",
  },
});

export const RunStatus = vocabulary("RunStatus", "The state of an import run.", {
  RECEIVED: { kk: null, ru: "получен", en: "The raw file is kept", source: "Qogam" },
  PARSED: { kk: null, ru: "прочитан", en: "Its rows are staged", source: "Qogam" },
  VALIDATED: { kk: null, ru: "проверен", en: "The gates let it pass", source: "Qogam" },
  PUBLISHED: { kk: null, ru: "опубликован", en: "A revision was made", source: "Qogam" },
  NOOP: { kk: null, ru: "без изменений", en: "Nothing differed from what is published", source: "Qogam" },
  HELD: { kk: null, ru: "задержан", en: "A gate wants a person to decide", source: "Qogam" },
  FAILED: { kk: null, ru: "не удался", en: "Nothing was published", source: "Qogam" },
});
