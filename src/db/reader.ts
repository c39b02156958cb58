import { setTimeout as pause } from "node:timers/promises";

import type { Signal } from "../context/signal.ts";
import { ConnectionLostError, DatabaseError } from "../errors.ts";
import type { Database } from "./database.ts";
import type { Reading } from "./reading.ts";
import type { Replica } from "./replica.ts";
import { type Mark, revisionNumber, type RevisionWatch } from "./revision-watch.ts";
import { runCancellable, type Statement } from "./run-statement.ts";
import type { TextRows } from "./text-query.ts";

/** A statement whose rows end with the mark of the revision that they show. */
export interface RevisionStatement extends Statement {
  /** Whether nothing but the revision decides what it gives; anything else is read where it was written. */
  readonly ofRevision: boolean;
  readonly rowMode: "text";
}

/** Rows as texts, with the mark as their last column. */
export type Read = (statement: RevisionStatement, signal: Signal) => Promise<TextRows>;

/** When all backends were ended at once, an idle connection may be as dead as the one that failed. */
const PAUSES_MS = [0, 20, 100];

/**
 * Reads from the least busy replica that has the newest revision, else from the database itself. A statement
 * whose connection is lost is run again, because reading twice is reading once.
 */
export function createReader(database: Database, watch: RevisionWatch): Read {
  return async (statement, signal) => {
    const newest = watch.newest;
    const replica = statement.ofRevision ? leastBusy(database.replicas, newest) : undefined;
    const rows =
      (replica && (await fromReplica(replica, statement, signal, newest))) ??
      (await persistently(database, statement, signal));
    const mark = markOf(rows);
    if (mark !== undefined) watch.saw(mark);
    return rows;
  };
}

/** The mark of what a statement saw; undefined where it gave no row. */
export function markOf(rows: TextRows): Mark | undefined {
  return rows[0]?.at(-1) ?? undefined;
}

function leastBusy(replicas: readonly Replica[], number: number): Replica | undefined {
  const usable = replicas.filter((replica) => replica.has(number));
  return usable.toSorted((one, other) => one.load - other.load)[0];
}

/** Undefined where the replica is lost or turns out to be behind. */
async function fromReplica(
  replica: Replica,
  statement: RevisionStatement,
  signal: Signal,
  newest: number,
): Promise<TextRows | undefined> {
  try {
    const rows = await runCancellable<TextRows[number]>(replica, statement, signal);
    const mark = markOf(rows);
    if (mark !== undefined && revisionNumber(mark) >= newest) return rows;
  } catch (error) {
    if (!isUnavailable(error) && !isReplayConflict(error)) throw error;
  }
  replica.passOver();
  return undefined;
}

async function persistently(
  reading: Reading,
  statement: RevisionStatement,
  signal: Signal,
): Promise<TextRows> {
  for (const milliseconds of PAUSES_MS) {
    try {
      return await run(reading, statement, signal);
    } catch (error) {
      if (!(error instanceof ConnectionLostError)) throw error;
    }
    await pause(milliseconds);
  }
  return run(reading, statement, signal);
}

/** What looks into the past is a transaction of its own. */
function run(reading: Reading, statement: RevisionStatement, signal: Signal): Promise<TextRows> {
  const { batches } = statement.asOf === undefined ? reading : {};
  return batches?.run(statement, signal) ?? runCancellable(reading, statement, signal);
}

function isUnavailable(error: unknown): boolean {
  return error instanceof DatabaseError && error.code === "SERVICE_UNAVAILABLE";
}

/** A replica ends statements that need rows which the primary has removed. */
function isReplayConflict(error: unknown): boolean {
  return error instanceof DatabaseError && (error.cause as { code?: string } | undefined)?.code === "40001";
}
