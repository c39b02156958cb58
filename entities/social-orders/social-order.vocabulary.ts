import { vocabulary } from "../shared/vocabulary.ts";

export const AdministrationLevel = vocabulary("AdministrationLevel", "Whose budget pays a social order.", {
  CENTRAL: {
    kk: "орталық мемлекеттік органдар",
    ru: "центральные государственные органы",
    en: "Central state bodies",
    source: "Law 36-III: art. 4-2 p. 1",
  },
  LOCAL: {
    kk: "жергілікті атқарушы органдар",
    ru: "местные исполнительные органы",
    en: "Local executive bodies (akimats)",
    source: "Law 36-III: art. 4-2 p. 2",
  },
});
