import type { ProjectStatus } from "../../../../entities/funded-projects/funded-project.vocabulary.ts";
import type { ValueOf } from "../../../../entities/shared/vocabulary.ts";
import { isoTimestamp } from "../../normalise/dates.ts";
import type { Fields } from "../../normalise/fields.ts";
import { RowRefused } from "../../normalise/row-refused.ts";
import { latest, latestList, type Process } from "./process.ts";

type Status = ValueOf<typeof ProjectStatus>;

const contracts = new Map<string, Status>([
  ["pending", "AWARDED"],
  ["active", "IN_PROGRESS"],
  ["cancelled", "CANCELLED"],
]);

const awards = new Map<string, Status>([
  ["pending", "ANNOUNCED"],
  ["active", "AWARDED"],
  ["cancelled", "CANCELLED"],
  ["unsuccessful", "CANCELLED"],
]);

const tenders = new Map<string, Status>([
  ["planning", "PLANNED"],
  ["planned", "PLANNED"],
  ["active", "ANNOUNCED"],
  ["complete", "ANNOUNCED"],
  ["cancelled", "CANCELLED"],
  ["unsuccessful", "CANCELLED"],
  ["withdrawn", "CANCELLED"],
]);

/** How far the process has come, by the latest of its stages that has a status. */
export function statusOf(process: Process): Status {
  const [contract] = latestList(process, "contracts");
  if (contract?.given("status") === "terminated") return ended(contract, process);
  const [award] = latestList(process, "awards");
  const status =
    contract?.take("status", wordIn(contracts)) ??
    award?.take("status", wordIn(awards)) ??
    latest(process, "tender")?.take("status", wordIn(tenders));
  if (status === undefined) throw new RowRefused("VALUE_MISSING", "status");
  return status;
}

/** The standard has one word for a contract that is done and for one that was broken off: the time tells. */
function ended(contract: Fields, { newest }: Process): Status {
  const end = contract.child("period")?.take("endDate", isoTimestamp);
  return end !== undefined && newest.fields.require("date", isoTimestamp) < end ? "TERMINATED" : "COMPLETED";
}

function wordIn(words: ReadonlyMap<string, Status>): (text: string) => Status {
  return (text) => {
    const status = words.get(text);
    if (status === undefined) throw new RowRefused("UNKNOWN_VALUE");
    return status;
  };
}
