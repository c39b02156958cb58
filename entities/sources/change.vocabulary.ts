import { vocabulary } from "../shared/vocabulary.ts";

export const ChangeKind = vocabulary("ChangeKind", "What a revision did to a thing.", {
  ADDED: { kk: null, ru: "добавлено", en: "It came, or came back", source: "Qogam" },
  CHANGED: { kk: null, ru: "изменено", en: "What is stated about it became other", source: "Qogam" },
  GONE: { kk: null, ru: "исчезло", en: "No source states it any longer", source: "Qogam" },
  MERGED: { kk: null, ru: "объединено", en: "It turned out to be the same as another", source: "Qogam" },
  SPLIT: {
    kk: null,
    ru: "разделено",
    en: "It turned out to be no longer the same as another",
    source: "Qogam",
  },
});
