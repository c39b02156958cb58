import { StageStatus } from "../../../../entities/funded-projects/funded-project.vocabulary.ts";
import { spacedAmount } from "../../normalise/amounts.ts";
import { dayFirstDate } from "../../normalise/dates.ts";
import type { Fields } from "../../normalise/fields.ts";
import { termOf } from "../../normalise/vocabulary-lookup.ts";

export const columns = [
  "period",
  "direction_code",
  "direction_kk",
  "direction_ru",
  "priority_kk",
  "priority_ru",
  "title_kk",
  "title_ru",
  "year",
  "customer_bin",
  "partner_bin",
  "contract_number",
  "signed_on",
  "amount",
  "starts_on",
  "ends_on",
  "status_ru",
  "territories",
  "act_number",
  "act_on",
  "assessment_kk",
  "assessment_ru",
];

export const stageColumns = [
  "period",
  "direction_code",
  "position",
  "name_kk",
  "name_ru",
  "status_ru",
  "planned_on",
  "completed_on",
];

export const targetColumns = [
  "period",
  "direction_code",
  "position",
  "code",
  "name_kk",
  "name_ru",
  "unit",
  "target",
  "actual",
];

export const goalColumns = ["period", "direction_code", "goal"];

const stageStatus = termOf(StageStatus);

export function stage(fields: Fields) {
  return {
    ...fields.requireLocalized("name", { kk: "name_kk", ru: "name_ru" }),
    status: fields.require("status_ru", stageStatus),
    plannedOn: fields.take("planned_on", dayFirstDate),
    completedOn: fields.take("completed_on", dayFirstDate),
  };
}

export function target(fields: Fields) {
  return {
    code: fields.require("code", String),
    ...fields.requireLocalized("name", { kk: "name_kk", ru: "name_ru" }),
    unit: fields.require("unit", String),
    target: fields.take("target", spacedAmount),
    actual: fields.take("actual", spacedAmount),
  };
}
