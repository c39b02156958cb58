import { Pool } from "pg";

import type { Reading } from "./reading.ts";
import { MARK, revisionNumber } from "./revision-watch.ts";
import { cancelBackend, serverConnection, type ServerOptions } from "./server-connection.ts";
import { WaitingLine } from "./waiting-line.ts";

const CHECK_MS = 1_000;
/** A check that is older than this says nothing: the replica may have stopped answering. */
const TRUSTED_MS = 2_500;
const MOST_LAG_SECONDS = 30;

/** One that has replayed all it received does not lag, however long ago the last transaction was. */
const STATE = `select ${MARK} as mark,
  case when pg_last_wal_receive_lsn() is distinct from pg_last_wal_replay_lsn()
    then coalesce(extract(epoch from clock_timestamp() - pg_last_xact_replay_timestamp()), 0)::float8
    else 0 end as lag`;

interface State {
  readonly mark: string;
  readonly lag: number;
}

/** A copy of the database that is read from while it keeps up. */
export class Replica implements Reading {
  readonly pool: Pool;
  readonly line: WaitingLine;
  readonly statementTimeoutMs: number;
  readonly #url: string;
  readonly #timer: NodeJS.Timeout;
  #number = -1;
  #checkedAt = -Infinity;
  #checking: Promise<void> | undefined;

  private constructor(options: ServerOptions) {
    this.#url = options.url;
    this.statementTimeoutMs = options.statementTimeoutMs;
    this.pool = new Pool(serverConnection(options).driverOptions);
    this.line = new WaitingLine(this.pool, options.poolSize);
    // Without a listener the end of a connection would be the end of the process.
    this.pool.on("error", () => undefined);
    this.pool.on("connect", (client) => client.on("error", () => undefined));
    this.#timer = setInterval(() => void this.check(), CHECK_MS).unref();
  }

  /** One that does not answer now is tried again every second. */
  static async open(options: ServerOptions): Promise<Replica> {
    const replica = new Replica(options);
    await replica.check();
    return replica;
  }

  /** Statements that run or wait. */
  get load(): number {
    return this.pool.totalCount - this.pool.idleCount + this.pool.waitingCount;
  }

  /** Whether it answers and has the revision of this number. */
  has(number: number): boolean {
    return this.#number >= number && performance.now() - this.#checkedAt < TRUSTED_MS;
  }

  /** Passes it over until the next check finds it well. */
  passOver(): void {
    this.#number = -1;
  }

  /** Never rejects. */
  check(): Promise<void> {
    this.#checking ??= this.#check().finally(() => (this.#checking = undefined));
    return this.#checking;
  }

  interrupt(): Promise<void> {
    return Promise.resolve();
  }

  cancelBackend(pid: number): Promise<boolean> {
    return cancelBackend(this.#url, pid);
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.pool.end();
  }

  async #check(): Promise<void> {
    const sentAt = performance.now();
    try {
      const { rows } = await this.pool.query<State>(STATE);
      const [{ mark, lag }] = rows as [State];
      this.#number = lag > MOST_LAG_SECONDS ? -1 : revisionNumber(mark);
      this.#checkedAt = sentAt;
    } catch {
      this.passOver();
    }
  }
}
