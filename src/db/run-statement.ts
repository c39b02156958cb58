import type { PoolClient, QueryConfig } from "pg";

import type { Signal } from "../context/signal.ts";
import { busy, connectionFailure, isCancelled, statementFailure } from "./failures.ts";
import type { Reading } from "./reading.ts";
import { TextQuery } from "./text-query.ts";

export interface Statement {
  /** Given, the server keeps the parsed statement under this name for every later run of the same text. */
  readonly name?: string;
  readonly text: string;
  readonly values?: readonly unknown[];
  /** Each row as the texts of its columns in their order, instead of an object. */
  readonly rowMode?: "text";
  /** The revision at which the tables of the past stand for this statement. */
  readonly asOf?: number | undefined;
}

/**
 * Runs one statement, and ends it in the database as soon as the signal fires, on either engine. One that
 * still waits for a connection is abandoned without touching those that run.
 * @throws the signal's reason where it fired, DeadlineError where the server's own limit ended it, else
 * DatabaseError.
 */
export function runCancellable<Row>(
  database: Reading,
  statement: Statement,
  signal: Signal,
): Promise<readonly Row[]> {
  return new Promise((resolve, reject) => {
    new Run({ database, statement, signal, resolve, reject }).begin();
  });
}

interface RunOptions<Row> {
  readonly database: Reading;
  readonly statement: Statement;
  readonly signal: Signal;
  readonly resolve: (rows: readonly Row[]) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * A statement on its way. One object that listens to its signal, its connection and its rows, because a promise for each
 * of them cost as much as the driver.
 */
class Run<Row> {
  readonly #of: RunOptions<Row>;
  #client: PoolClient | undefined;
  #ending: Promise<boolean> | undefined;
  #isRefused = false;
  #stopWaiting: (() => void) | undefined;
  #tellEnd: (() => void) | undefined;

  constructor(of: RunOptions<Row>) {
    this.#of = of;
  }

  begin(): void {
    const { signal, database, reject } = this.#of;
    if (signal.aborted) {
      reject(signal.reason);
      return;
    }
    if (database.line?.hasRoom === false) {
      reject(busy("more wait for one than could be answered in time"));
      return;
    }
    signal.addEventListener("abort", this, { once: true });
    if (database.line?.isNeeded) this.#stopWaiting = database.line.wait(() => this.#refuse());
    database.pool.connect((error, client) => this.#connected(error, client));
  }

  /** The signal fires. */
  handleEvent(): void {
    const { signal, database, reject } = this.#of;
    this.#stopWaiting?.();
    reject(signal.reason);
    if (this.#client) this.#ending = endStatement(database, this.#client);
  }

  /** Nobody waits for the connection that it may still get. */
  #refuse(): void {
    const { signal, reject } = this.#of;
    this.#isRefused = true;
    signal.removeEventListener("abort", this);
    reject(busy("all its connections are taken"));
  }

  #connected(error: Error | undefined, client: PoolClient | undefined): void {
    const { signal, statement, database, reject } = this.#of;
    this.#stopWaiting?.();
    if (signal.aborted || this.#isRefused) return client?.release();
    if (client === undefined) {
      signal.removeEventListener("abort", this);
      reject(connectionFailure(error));
      return;
    }
    this.#client = client;
    this.#tellEnd = database.line?.begin();
    send(client, statement, signal, (failure, rows) => this.#ended(client, failure, rows as readonly Row[]));
  }

  #ended(client: PoolClient, failure: unknown, rows: readonly Row[]): void {
    const { signal, database, resolve, reject } = this.#of;
    this.#tellEnd?.();
    if (this.#ending) return void this.#ending.then((isTold) => giveBack(client, isTold));
    signal.removeEventListener("abort", this);
    client.release();
    if (failure) reject(statementFailure(failure, database));
    else resolve(rows);
  }
}

type Ended = (failure: unknown, rows: readonly unknown[]) => void;

function send(client: PoolClient, statement: Statement, signal: Signal, ended: Ended): void {
  if (statement.asOf === undefined) {
    query(client, statement, ended);
    return;
  }
  inPast(client, statement, signal).then(
    (rows) => ended(undefined, rows),
    (failure: unknown) => ended(failure, []),
  );
}

function query(client: PoolClient, { name, text, values, rowMode }: Statement, ended: Ended): void {
  if (rowMode === "text") {
    client.query(new TextQuery([{ name, text, values }], (failure, [rows = []]) => ended(failure, rows)));
    return;
  }
  const config: QueryConfig = { text, ...(name && { name }), ...(values && { values: [...values] }) };
  client.query(config, (failure: unknown, result) => ended(failure, failure ? [] : result.rows));
}

/** The setting ends with its transaction, so that whoever gets the connection next reads nothing of it. */
async function inPast(client: PoolClient, statement: Statement, signal: Signal): Promise<readonly unknown[]> {
  await client.query(`begin read only; set local qogam.as_of = ${statement.asOf}`);
  try {
    signal.throwIfAborted();
    return await new Promise((resolve, reject) => {
      query(client, statement, (failure, rows) =>
        failure instanceof Error ? reject(failure) : resolve(rows),
      );
    });
  } finally {
    await client.query("commit");
  }
}

/** Whether the backend was told; where it was not, the server's own limit still ends the statement. */
async function endStatement(database: Reading, client: PoolClient): Promise<boolean> {
  const { processID } = client as PoolClient & { readonly processID: number };
  const ended = Promise.all([database.interrupt(), database.cancelBackend(processID)]);
  return ended.then(
    ([, isTold]) => isTold,
    () => false,
  );
}

/**
 * A backend that was told has been told by now: should it be too late for the statement, it ends the next one, which is
 * therefore nobody's, and the connection keeps its plans. Elsewhere nobody knows what may still come.
 */
function giveBack(client: PoolClient, isTold: boolean): void {
  if (isTold) {
    client.query("select 1", (failure: unknown) => client.release(Boolean(failure) && !isCancelled(failure)));
  } else {
    client.release(true);
  }
}
