import { vocabulary } from "../shared/vocabulary.ts";

export const GoalAssigner = vocabulary("GoalAssigner", "Who says that a project serves a goal.", {
  CROSSWALK: {
    kk: "салалар мен мақсаттардың сәйкестік кестесі",
    ru: "таблица соответствия сфер и целей",
    en: "The table from spheres of the law to goals, by the sphere of the project",
    source: "Qogam",
  },
  PUBLISHER: {
    kk: "дереккөз",
    ru: "источник",
    en: "The publisher of the register, for the project or for the call after which it was given",
    source: "Qogam",
  },
  EDITOR: {
    kk: "редактор",
    ru: "редактор",
    en: "An editor of Qogam, for this one project",
    source: "Qogam",
  },
});
