import { isoTimestamp } from "../../normalise/dates.ts";
import { isStated } from "../../normalise/duplicates.ts";
import type { Fields } from "../../normalise/fields.ts";
import { type SourceRow, stated, understandRows } from "../../normalise/rows.ts";
import type { RegisterRow } from "../connector.ts";
import { sourceKey } from "../keys.ts";
import { id } from "./source-id.ts";

/** A contracting process: all releases with one ocid, the newest last. */
export interface Process {
  readonly ocid: string;
  readonly newest: SourceRow;
  readonly releases: readonly Fields[];
}

export interface Processes {
  readonly processes: readonly Process[];
  /** Releases of which nobody knows to which process they belong, or when they were made. */
  readonly problems: readonly RegisterRow[];
}

interface Dated {
  readonly row: SourceRow;
  readonly ocid: string;
  readonly moment: string;
}

/** The releases of a process are not counted beside it: only the newest is a row. */
export function processesIn(rows: readonly SourceRow[]): Processes {
  const understood = understandRows(rows, moment);
  const dated = rows.flatMap((row, index): Dated[] => {
    const found = understood[index];
    if (found === undefined || !isStated(found)) return [];
    const { ocid, moment: at } = found.statement.payload;
    return [{ row, ocid: String(ocid), moment: String(at) }];
  });
  const byProcess = Map.groupBy(dated, ({ ocid }) => ocid);
  return {
    processes: [...byProcess].map(([ocid, releases]) => processOf(ocid, releases)),
    problems: understood.filter((row) => !isStated(row)),
  };
}

/** For the time of sorting, a release states its process and its moment; publishers differ in capitals. */
function moment(fields: Fields) {
  const ocid = fields.require("ocid", String).toLowerCase();
  return stated("SocialOrder", orderKey(ocid), () => ({
    ocid,
    moment: `${fields.require("date", utc)} ${fields.given("id") ?? ""}`,
  }));
}

export function orderKey(ocid: string): string {
  return sourceKey(id, ocid);
}

/** Publishers write the time of their own zone. */
function utc(text: string): string {
  const day = isoTimestamp(text);
  return new Date(Number.isNaN(Date.parse(text)) ? day : text).toISOString();
}

function processOf(ocid: string, releases: readonly Dated[]): Process {
  const inOrder = releases.toSorted((one, other) => (one.moment < other.moment ? -1 : 1));
  const newest = inOrder.at(-1) as Dated;
  return { ocid, newest: newest.row, releases: inOrder.map(({ row }) => row.fields) };
}

/** The newest word on a part of the process: a release need not repeat what did not change. */
export function latest(process: Process, part: string): Fields | undefined {
  return process.releases.map((release) => release.child(part)).findLast((found) => found !== undefined);
}

export function latestList(process: Process, part: string): readonly Fields[] {
  return (
    process.releases.map((release) => release.children(part)).findLast((found) => found.length > 0) ?? []
  );
}
