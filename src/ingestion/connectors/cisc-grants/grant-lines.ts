import { StageStatus } from "../../../../entities/funded-projects/funded-project.vocabulary.ts";
import { spacedAmount } from "../../normalise/amounts.ts";
import { spreadsheetDate } from "../../normalise/dates.ts";
import type { Fields } from "../../normalise/fields.ts";
import { termOf } from "../../normalise/vocabulary-lookup.ts";

export const stageColumns = [
  "number",
  "position",
  "name_kk",
  "name_ru",
  "status_ru",
  "planned_on",
  "completed_on",
  "amount",
  "result_kk",
  "result_ru",
];

export const resultColumns = ["number", "position", "code", "name_kk", "name_ru", "unit", "target", "actual"];

const stageStatus = termOf(StageStatus);

export function stage(fields: Fields) {
  return {
    ...fields.requireLocalized("name", { kk: "name_kk", ru: "name_ru" }),
    status: fields.require("status_ru", stageStatus),
    plannedOn: fields.take("planned_on", spreadsheetDate),
    completedOn: fields.take("completed_on", spreadsheetDate),
    amount: fields.take("amount", spacedAmount),
    ...fields.localized("result", { kk: "result_kk", ru: "result_ru" }),
  };
}

export function result(fields: Fields) {
  return {
    code: fields.require("code", String),
    ...fields.requireLocalized("name", { kk: "name_kk", ru: "name_ru" }),
    unit: fields.require("unit", String),
    target: fields.take("target", spacedAmount),
    actual: fields.take("actual", spacedAmount),
  };
}
