import { StageStatus } from "../../../entities/funded-projects/funded-project.vocabulary.ts";
import { spacedAmount } from "./amounts.ts";
import type { Fields } from "./fields.ts";
import { termOf } from "./vocabulary-lookup.ts";

const stageStatus = termOf(StageStatus);

/** A stage of a project: its name, how far it has come and its days. */
export function projectStage(fields: Fields, day: (text: string) => string) {
  return {
    ...fields.requireLocalized("name", { kk: "name_kk", ru: "name_ru" }),
    status: fields.require("status_ru", stageStatus),
    plannedOn: fields.take("planned_on", day),
    completedOn: fields.take("completed_on", day),
  };
}

/** What a project was to reach, and what it reached. */
export function projectResult(fields: Fields) {
  return {
    code: fields.require("code", String),
    ...fields.requireLocalized("name", { kk: "name_kk", ru: "name_ru" }),
    unit: fields.require("unit", String),
    target: fields.take("target", spacedAmount),
    actual: fields.take("actual", spacedAmount),
  };
}
