import type { PoolClient } from "pg";

import type { Signal } from "../context/signal.ts";
import { ConnectionLostError } from "../errors.ts";
import { connectionFailure, statementFailure } from "./failures.ts";
import type { Reading } from "./reading.ts";
import { TextQuery, type TextRows, type TextStatement } from "./text-query.ts";

const MOST_STATEMENTS = 8;
/** The first of a batch is answered with its last, so that slow statements go alone. */
const LONGEST_MS = 20;
/** By how much a batch that ended changes what statements are taken to last. */
const WEIGHT = 0.1;
/** A statement that nobody waits for any more is left to end by itself, because all of its batch would have to begin again. */
const PATIENCE_MS = 300;

type Batched = Pick<Reading, "pool" | "interrupt" | "statementTimeoutMs">;

/**
 * Statements that wait for the only connection of PGlite, sent together as soon as it is free: between two that are sent one
 * by one the engine waits for as long as a quick one takes.
 */
export class StatementBatches {
  readonly #database: Batched;
  #line: readonly Waiting[] = [];
  #isBusy = false;
  #usualMs = 0;

  constructor(database: Batched) {
    this.#database = database;
  }

  /** @throws what `runCancellable` throws. */
  run(statement: TextStatement, signal: Signal): Promise<TextRows> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) {
        reject(signal.reason);
        return;
      }
      this.#line = [...this.#line, new Waiting({ statement, signal, resolve, reject })];
      this.#goOn();
    });
  }

  /** The connection is given back after each batch, to whoever else waits for it. */
  #goOn(): void {
    if (this.#isBusy || this.#line.length === 0) return;
    this.#isBusy = true;
    this.#database.pool.connect((error, client) => {
      if (client) this.#send(client);
      else this.#refuse(connectionFailure(error));
    });
  }

  #refuse(failure: Error): void {
    this.#isBusy = false;
    for (const waiting of this.#taken(this.#line.length)) waiting.reject(failure);
  }

  #taken(most: number): readonly Waiting[] {
    const waiting = this.#line.filter(({ hasLeft }) => !hasLeft);
    this.#line = waiting.slice(most);
    return waiting.slice(0, most);
  }

  #send(client: PoolClient): void {
    const batch = this.#taken(Math.max(1, Math.min(MOST_STATEMENTS, Math.floor(LONGEST_MS / this.#usualMs))));
    const patience = new Patience(() => void this.#database.interrupt().catch(() => undefined));
    for (const waiting of batch) waiting.patience = patience;
    const sentAt = performance.now();
    const statements = batch.map(({ statement }) => statement);
    const query = new TextQuery(statements, (failure, answers) => {
      patience.end();
      client.release();
      const ms = (performance.now() - sentAt) / Math.max(1, answers.length);
      this.#usualMs += WEIGHT * (ms - this.#usualMs);
      this.#settle(batch, failure, answers);
      this.#isBusy = false;
      this.#goOn();
    });
    client.query(query);
  }

  /** Those behind one that failed were not begun, and go first in the next batch. */
  #settle(batch: readonly Waiting[], failure: unknown, answers: readonly TextRows[]): void {
    for (const [place, rows] of answers.entries()) batch[place]?.resolve(rows);
    if (!failure) return;
    const [failed, ...others] = batch.slice(answers.length);
    const error = statementFailure(failure, this.#database);
    failed?.reject(error);
    if (error instanceof ConnectionLostError) for (const waiting of others) waiting.reject(error);
    else this.#line = [...others, ...this.#line];
  }
}

/** Waits a little for a batch before it is ended from outside. */
class Patience {
  readonly #lost: () => void;
  #timer: NodeJS.Timeout | undefined;
  #isOver = false;

  constructor(lost: () => void) {
    this.#lost = lost;
  }

  begin(): void {
    if (!this.#isOver) this.#timer ??= setTimeout(this.#lost, PATIENCE_MS);
  }

  end(): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
  }
}

interface Asked {
  readonly statement: TextStatement;
  readonly signal: Signal;
  readonly resolve: (rows: TextRows) => void;
  readonly reject: (reason: Error) => void;
}

/** A statement until it is answered, or nobody waits for it. */
class Waiting {
  readonly #asked: Asked;
  /** Of the batch that it was sent with. */
  patience: Patience | undefined;
  hasLeft = false;

  constructor(asked: Asked) {
    this.#asked = asked;
    asked.signal.addEventListener("abort", this, { once: true });
  }

  get statement(): TextStatement {
    return this.#asked.statement;
  }

  resolve(rows: TextRows): void {
    this.#asked.signal.removeEventListener("abort", this);
    this.#asked.resolve(rows);
  }

  reject(reason: Error): void {
    this.#asked.signal.removeEventListener("abort", this);
    this.#asked.reject(reason);
  }

  /** The signal fires. */
  handleEvent(): void {
    this.hasLeft = true;
    this.#asked.reject(this.#asked.signal.reason);
    this.patience?.begin();
  }
}
