import { canonicalJson, sha256 } from "./canonical.ts";
import {
  type Connector,
  type Place,
  type RegisterFile,
  RegisterFileError,
  type RegisterRow,
  type RegisterStatement,
  type RowProblem,
} from "./connectors/connector.ts";
import { openWorkbooks } from "./normalise/zip.ts";
import { countNotes } from "./notes.ts";
import { type Shape, shapeOf } from "./shape.ts";
import type { StatementCheck } from "./statement-check.ts";

/** Where a row stands, and how it came. */
export interface ReadLine {
  readonly place: Place;
  readonly raw: string;
}

export interface RefusedLine extends ReadLine {
  readonly problem: RowProblem;
}

/** Some rows of a source, checked and spelled as staging takes them. */
export interface ReadRows {
  readonly lines: readonly ReadLine[];
  /** Those that were understood, as a JSON array. */
  readonly understood: string;
  readonly refused: readonly RefusedLine[];
}

/** What can be told of the rows when all of them are read. */
export interface ReadSummary {
  /** First rows of a key whose later rows say something else, by their place among all rows, counted from 0. */
  readonly contradicted: readonly number[];
  readonly notes: Readonly<Record<string, number>>;
  readonly shape: Shape;
}

/** What is told of a source's files one after the other: how many rows, the rows, and what they are together. */
export type ReadPart = { readonly count: number } | ReadRows | ReadSummary;

export interface Readable {
  readonly connector: Pick<Connector, "read">;
  readonly files: readonly RegisterFile[];
  readonly check: StatementCheck;
}

/** Two thousand rows make some two megabytes, which the database takes in a fraction of a second. */
const ROWS_AT_ONCE = 2_000;

/**
 * Reads the files of a source, without a database, so that it may happen in a thread of its own.
 * @throws RegisterFileError where the files are not in the source's shape, or have no rows.
 */
export async function* readParts({ connector, files, check }: Readable): AsyncGenerator<ReadPart> {
  const rows = Array.from(connector.read(await openWorkbooks(files)));
  if (rows.length === 0) throw new RegisterFileError("EMPTY", "The files have no rows.");
  yield { count: rows.length };
  const sorting = { check, seen: new Map<string, Seen>(), files: files.map(({ name }) => name) };
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    yield sorted(sorting, rows.slice(start, start + ROWS_AT_ONCE), start);
  }
  const contradicted = [...sorting.seen.values()].filter((seen) => seen.contradicted);
  yield {
    contradicted: contradicted.map(({ ordinal }) => ordinal),
    notes: countNotes(rows),
    shape: shapeOf(rows),
  };
}

interface Seen {
  readonly ordinal: number;
  readonly hash: string;
  contradicted: boolean;
}

interface Sorting {
  readonly check: StatementCheck;
  /** By kind and key. */
  readonly seen: Map<string, Seen>;
  readonly files: readonly string[];
}

function sorted(sorting: Sorting, rows: readonly RegisterRow[], start: number): ReadRows {
  const understood: string[] = [];
  const refused: RefusedLine[] = [];
  for (const [index, row] of rows.entries()) {
    const outcome = sort(sorting, row, start + index);
    if (typeof outcome === "string") understood.push(outcome);
    else refused.push({ place: row.place, raw: row.raw, problem: outcome });
  }
  const lines = rows.map(({ place, raw }) => ({ place, raw }));
  return { lines, understood: `[${understood.join(",")}]`, refused };
}

/** The row as staging takes it, or why it is set aside. */
function sort({ check, files, seen }: Sorting, row: RegisterRow, ordinal: number): string | RowProblem {
  if ("problem" in row) return row.problem;
  const problem = check(row.statement);
  if (problem !== undefined) return problem;
  const { kind, key, gone = false } = row.statement;
  const payload = canonicalJson(row.statement.payload);
  const hash = sha256(gone ? "gone" : payload);
  const before = register(seen, row.statement, { ordinal, hash, contradicted: false });
  if (before !== undefined) return { reason: repetition(before, hash) };
  const at = { file: ordinalOf(files, row.place), line: row.place.line };
  const members = JSON.stringify({ ordinal, ...at, kind, key, record_hash: hash, gone });
  // The payload is JSON already.
  return `${members.slice(0, -1)},"payload":${payload}}`;
}

function register(seen: Map<string, Seen>, { kind, key }: RegisterStatement, now: Seen): Seen | undefined {
  const name = `${kind} ${key}`;
  const before = seen.get(name);
  if (before === undefined) seen.set(name, now);
  return before;
}

function repetition(before: Seen, hash: string): "DUPLICATE_ROW" | "DUPLICATE_KEY" {
  if (before.hash === hash) return "DUPLICATE_ROW";
  before.contradicted = true;
  return "DUPLICATE_KEY";
}

/** Counted from 1, as the database counts. */
function ordinalOf(files: readonly string[], { file }: Place): number {
  const index = files.indexOf(file);
  if (index < 0) throw new Error(`A row says that it stands in ${file}, which is no file of the run.`);
  return index + 1;
}
