import { setImmediate } from "node:timers/promises";

import {
  type Connector,
  type Place,
  type RegisterFile,
  RegisterFileError,
  type RowProblem,
  type Subject,
} from "./connectors/connector.ts";
import { openWorkbooks } from "./normalise/zip.ts";
import { RowSorting } from "./row-sorting.ts";
import type { Shape } from "./shape.ts";
import type { StatementCheck } from "./statement-check.ts";

/** Where a row stands, and how it came. */
export interface ReadLine {
  readonly place: Place;
  readonly raw: string;
}

export interface RefusedLine extends ReadLine {
  readonly problem: RowProblem;
}

/** A row that is set aside, by its place among all rows, counted from 0. */
export interface RefusedRow {
  readonly ordinal: number;
  readonly problem: RowProblem;
}

/** What a refused row is about, with the place of the row among all of them. */
export interface SparedSubject extends Subject {
  readonly ordinal: number;
}

/** Some rows of a source, checked and spelled as staging takes them. */
export interface ReadRows {
  readonly lines: readonly ReadLine[];
  /** Those that were understood, as a JSON array. */
  readonly understood: string;
  readonly refused: readonly RefusedRow[];
}

/** What can be told of the rows when all of them are read. */
export interface ReadSummary {
  /** Rows whose key came before. */
  readonly repeated: readonly RefusedRow[];
  /** First rows of a key whose later rows say something else, by their place among all rows. */
  readonly contradicted: readonly number[];
  /** What only refused rows are about: what was published of it stays. */
  readonly spared: readonly SparedSubject[];
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

/** Five hundred rows make half a megabyte, which a connection takes at once while the next ones are read. */
const ROWS_AT_ONCE = 500;

/**
 * Reads the files of a source, without a database, so that it may happen in a thread of its own.
 * @throws RegisterFileError where the files are not in the source's shape, or have no rows.
 */
export async function* readParts({ connector, files, check }: Readable): AsyncGenerator<ReadPart> {
  const read = connector.read(await openWorkbooks(files));
  const rows = read.length === undefined ? Array.from(read) : read;
  const { length: count = 0 } = rows;
  if (count === 0) throw new RegisterFileError("EMPTY", "The files have no rows.");
  yield { count };
  const sorting = new RowSorting(check, files);
  for (const row of rows) {
    sorting.take(row);
    if (sorting.waiting < ROWS_AT_ONCE) continue;
    yield sorting.handOver();
    // Else nothing else would have its turn in this thread, such as sending what was read to the database.
    await setImmediate();
  }
  if (sorting.waiting > 0) yield sorting.handOver();
  yield sorting.summary();
}
