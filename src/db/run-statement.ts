import type { Pool, PoolClient, QueryResult } from "pg";

import { ConnectionLostError, DatabaseError, DeadlineError } from "../errors.ts";
import type { Reading } from "./reading.ts";

export interface Statement {
  /** Given, the server keeps the parsed statement under this name for every later run of the same text. */
  readonly name?: string;
  readonly text: string;
  readonly values?: readonly unknown[];
  /** Rows as arrays in the order of the columns, instead of objects. */
  readonly rowMode?: "array";
  /** The revision at which the tables of the past stand for this statement. */
  readonly asOf?: number | undefined;
}

/**
 * Runs one statement, and ends it in the database as soon as the signal fires, on either engine. One that
 * still waits for a connection is abandoned without touching those that run.
 * @throws the signal's reason where it fired, DeadlineError where the server's own limit ended it, else
 * DatabaseError.
 */
export async function runCancellable<Row>(
  database: Reading,
  statement: Statement,
  signal: AbortSignal,
): Promise<readonly Row[]> {
  const client = await connected(database.pool, signal);
  const running = queried(client, statement, signal);
  let ending: Promise<void> | undefined;
  const end = () => (ending = endStatement(database, client));
  try {
    const { rows } = await unlessAborted(running, signal, end);
    return rows as Row[];
  } catch (error) {
    throw signal.aborted ? signal.reason : statementFailure(error, database);
  } finally {
    void giveBack(client, running, ending);
  }
}

async function queried(
  client: PoolClient,
  { asOf, ...statement }: Statement,
  signal: AbortSignal,
): Promise<QueryResult> {
  const query = () => {
    signal.throwIfAborted();
    return client.query({ ...statement, values: statement.values as unknown[] | undefined });
  };
  return asOf === undefined ? query() : queriedInPast(client, asOf, query);
}

/** The setting ends with its transaction, so that whoever gets the connection next reads nothing of it. */
async function queriedInPast(
  client: PoolClient,
  asOf: number,
  query: () => Promise<QueryResult>,
): Promise<QueryResult> {
  await client.query(`begin read only; set local qogam.as_of = ${asOf}`);
  try {
    return await query();
  } finally {
    await client.query("commit");
  }
}

async function connected(pool: Pool, signal: AbortSignal): Promise<PoolClient> {
  signal.throwIfAborted();
  const pending = pool.connect();
  const giveUp = () =>
    pending.then(
      (client) => client.release(),
      () => undefined,
    );
  return unlessAborted(pending, signal, giveUp).catch((error: unknown) => {
    throw signal.aborted ? signal.reason : connectionFailure(error);
  });
}

/** The work's outcome, or the signal's reason as soon as it fires. */
function unlessAborted<Outcome>(
  work: Promise<Outcome>,
  signal: AbortSignal,
  onAbort: () => unknown,
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      onAbort();
      reject(signal.reason as Error);
    };
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
    void work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

/** Should it fail, the server's own limit still ends the statement. */
async function endStatement(database: Reading, client: PoolClient): Promise<void> {
  const { processID } = client as PoolClient & { readonly processID: number };
  await Promise.all([database.interrupt(), database.cancelBackend(processID)]).catch(() => undefined);
}

/**
 * A connection on which a cancellation may still arrive is not used again: it would end somebody else's
 * statement.
 */
async function giveBack(
  client: PoolClient,
  running: Promise<unknown>,
  ending?: Promise<void>,
): Promise<void> {
  await Promise.allSettled([running, ending]);
  client.release(ending !== undefined);
}

const QUERY_CANCELED = "57014";
/** Of the classes of SQLSTATE: connection exceptions, and operator intervention such as a shutdown. */
const CONNECTION_LOST = /^(08|57P)/;

/** A server that ends a connection before it is ready was there a moment ago. */
function brokeWhileMade(cause: unknown): boolean {
  const { code = "", message = "" } = cause as { code?: string; message?: string };
  return CONNECTION_LOST.test(code) || code === "ECONNRESET" || message.startsWith("Connection terminated");
}

function connectionFailure(cause: unknown): DatabaseError {
  const busy = cause instanceof Error && cause.message.startsWith("timeout exceeded when trying to connect");
  if (busy) return new DatabaseError("DATABASE_BUSY", "all its connections are taken", { cause });
  if (brokeWhileMade(cause)) return new ConnectionLostError(cause);
  return new DatabaseError("DATABASE_UNREACHABLE", "no connection could be made", { cause });
}

function statementFailure(cause: unknown, { statementTimeoutMs }: Reading): DatabaseError | DeadlineError {
  const { code } = cause as { code?: string };
  if (code === QUERY_CANCELED) return new DeadlineError(statementTimeoutMs);
  if (code === undefined || CONNECTION_LOST.test(code)) {
    return new ConnectionLostError(cause);
  }
  return new DatabaseError("DATABASE_FAILED", "one did not", { cause });
}
