import { ActionPlanItemStatus } from "../../../../entities/civil-forums/civil-forum.vocabulary.ts";
import { wholeNumber } from "../../normalise/amounts.ts";
import { dayFirstDate } from "../../normalise/dates.ts";
import { isStated } from "../../normalise/duplicates.ts";
import type { Fields } from "../../normalise/fields.ts";
import { RowRefused } from "../../normalise/row-refused.ts";
import { stated, understandRows } from "../../normalise/rows.ts";
import type { SourceRow } from "../../normalise/rows.ts";
import { sphereCode } from "../../normalise/spheres.ts";
import { termOf } from "../../normalise/vocabulary-lookup.ts";
import { binKey, forumKey, policyKey, sourceKey } from "../keys.ts";

const id = "civil-dialogue-records";
const status = termOf(ActionPlanItemStatus);

export function planItem(fields: Fields) {
  const forum = fields.require("forum", String);
  const number = fields.require("number", wholeNumber);
  return stated("ActionPlanItem", itemKey(forum, number), () => ({
    plan: fields.take("plan_code", policyKey),
    forum: forumKey(forum),
    number,
    ...fields.requireLocalized("measure", { kk: "measure_kk", ru: "measure_ru" }),
    ...fields.localized("completionForm", { kk: "form_kk", ru: "form_ru" }),
    deadline: fields.take("deadline", dayFirstDate),
    responsible: binKey(fields.bin("responsible_bin")),
    status: fields.require("status_ru", status),
    completedOn: fields.take("completed_on", dayFirstDate),
  }));
}

/** The keys of the measures that are understood: a recommendation may name no other. */
export function planNumbers(rows: readonly SourceRow[]): ReadonlySet<string> {
  return new Set(
    understandRows(rows, planItem)
      .filter(isStated)
      .map((row) => row.statement.key),
  );
}

export function recommendation(fields: Fields, known: ReadonlySet<string>) {
  const forum = fields.require("forum", String);
  const number = fields.require("number", wholeNumber);
  const itemOf = (text: string) => {
    const item = itemKey(forum, wholeNumber(text));
    if (known.has(item)) return item;
    throw new RowRefused("REFERENCE_UNKNOWN");
  };
  return stated("Recommendation", sourceKey(id, `${forum}-recommendation-${number}`), () => ({
    forum: forumKey(forum),
    number,
    sphere: fields.take("sphere_code", sphereCode),
    ...fields.requireLocalized("text", { kk: "text_kk", ru: "text_ru" }),
    addressee: binKey(fields.bin("addressee_bin")),
    planItem: fields.take("plan_number", itemOf),
  }));
}

function itemKey(forum: string, number: number): string {
  return sourceKey(id, `${forum}-measure-${number}`);
}
