import type { ProjectStatus } from "../../../../entities/funded-projects/funded-project.vocabulary.ts";
import type { ValueOf } from "../../../../entities/shared/vocabulary.ts";
import type { AdministrationLevel } from "../../../../entities/social-orders/social-order.vocabulary.ts";
import { RowRefused } from "../../normalise/row-refused.ts";

/** The publisher numbers its reference lists; these are the ids that the bundled pages use. */
const statuses = new Map<string, ValueOf<typeof ProjectStatus>>([
  ["190", "IN_PROGRESS"],
  ["330", "IN_PROGRESS"],
  ["390", "COMPLETED"],
  ["340", "TERMINATED"],
]);

const financeSources = new Map<string, ValueOf<typeof AdministrationLevel>>([
  ["1", "CENTRAL"],
  ["2", "LOCAL"],
]);

/** `refContractStatusId`: in force, partly executed, executed, terminated. */
export function contractStatus(id: string): ValueOf<typeof ProjectStatus> {
  return known(statuses, id);
}

/** `refFinsourceId`: the budget that pays, republican or local. */
export function administrationLevel(id: string): ValueOf<typeof AdministrationLevel> {
  return known(financeSources, id);
}

function known<Value>(values: ReadonlyMap<string, Value>, id: string): Value {
  const value = values.get(id);
  if (value === undefined) throw new RowRefused("UNKNOWN_VALUE");
  return value;
}
