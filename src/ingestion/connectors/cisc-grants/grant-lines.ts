import { spacedAmount } from "../../normalise/amounts.ts";
import { spreadsheetDate } from "../../normalise/dates.ts";
import type { Fields } from "../../normalise/fields.ts";
import { projectStage } from "../../normalise/project-lines.ts";

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

export function stage(fields: Fields) {
  return {
    ...projectStage(fields, spreadsheetDate),
    amount: fields.take("amount", spacedAmount),
    ...fields.localized("result", { kk: "result_kk", ru: "result_ru" }),
  };
}
