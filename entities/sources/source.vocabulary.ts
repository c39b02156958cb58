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

export const Delivery = vocabulary("Delivery", "How much of a source a delivery holds.", {
  FULL: { kk: null, ru: "полная", en: "The whole source: what it lacks is gone", source: "Qogam" },
  DELTA: {
    kk: null,
    ru: "изменения",
    en: "What changed since the delivery before, in a numbered order",
    source: "Qogam",
  },
});

export const Difference = vocabulary("Difference", "What a run would do to a record.", {
  ADDED: { kk: null, ru: "добавлено", en: "It is not published yet", source: "Qogam" },
  CHANGED: { kk: null, ru: "изменено", en: "It is published with other values", source: "Qogam" },
  GONE: { kk: null, ru: "исчезло", en: "It is published and did not come again", source: "Qogam" },
});

export const FreshnessVerdict = vocabulary(
  "FreshnessVerdict",
  "Whether what is known of a source is as new as it should be.",
  {
    FRESH: {
      kk: null,
      ru: "свежие данные",
      en: "Taken within its time, or renewed by nobody",
      source: "Qogam",
    },
    LATE: {
      kk: null,
      ru: "запаздывает",
      en: "Older than it should be; served all the same",
      source: "Qogam",
    },
    STALE: { kk: null, ru: "устарело", en: "Far older than it should be", source: "Qogam" },
    NEVER: { kk: null, ru: "не получено", en: "Nothing was taken yet", source: "Qogam" },
    OFF: {
      kk: null,
      ru: "отключено",
      en: "Not taken any more; what it published stays",
      source: "Qogam",
    },
  },
);

export const RunStatus = vocabulary("RunStatus", "The state of an import run.", {
  RECEIVED: { kk: null, ru: "получен", en: "The raw file is kept", source: "Qogam" },
  PARSED: { kk: null, ru: "прочитан", en: "Its rows are staged", source: "Qogam" },
  VALIDATED: { kk: null, ru: "проверен", en: "The gates let it pass", source: "Qogam" },
  PUBLISHED: { kk: null, ru: "опубликован", en: "A revision was made", source: "Qogam" },
  NOOP: { kk: null, ru: "без изменений", en: "Nothing differed from what is published", source: "Qogam" },
  HELD: { kk: null, ru: "задержан", en: "A gate wants a person to decide", source: "Qogam" },
  FAILED: { kk: null, ru: "не удался", en: "Nothing was published", source: "Qogam" },
});
