import type { Pool } from "pg";

const LEAST_MS = 1_000;
/** Half of a request's deadline, so that a statement that gets its turn late still has time to answer. */
export const MOST_WAITING_MS = 5_000;
/** Who waits behind slow statements waits for as long as so many of them take. */
const STATEMENTS = 8;
/** What each request that waits holds in memory lets no more of them in. */
const MOST_WAITING = 1_000;
/** By how much a statement that ended changes what statements are taken to last. */
const WEIGHT = 0.1;

type Connections = Pick<Pool, "idleCount" | "totalCount" | "waitingCount">;

/**
 * Who waits for a connection of a pool, and for how long: a second behind statements that are quick, where a longer line
 * says that more come than can be answered, and longer behind slow ones, where it says only that they are slow.
 */
export class WaitingLine {
  readonly #pool: Connections;
  readonly #connections: number;
  #running = 0;
  /** The sum of the times at which those that run began. */
  #begun = 0;
  #usualMs = 0;

  constructor(pool: Connections, connections: number) {
    this.#pool = pool;
    this.#connections = connections;
  }

  /** Whether none is free and none can be made. */
  get isNeeded(): boolean {
    return this.#pool.idleCount === 0 && this.#pool.totalCount >= this.#connections;
  }

  /** Whether somebody who comes now can expect a connection in time. */
  get hasRoom(): boolean {
    const { waitingCount } = this.#pool;
    if (waitingCount === 0) return true;
    const expectedMs = (waitingCount * this.#statementMs) / this.#connections;
    return waitingCount < MOST_WAITING && expectedMs <= this.#patienceMs;
  }

  /** Calls back when somebody who came now has waited for too long; what it gives ends the waiting. */
  wait(refuse: () => void): () => void {
    const since = performance.now();
    const look = () => {
      const leftMs = this.#patienceMs - (performance.now() - since);
      if (leftMs <= 0) refuse();
      else timer = setTimeout(look, leftMs).unref();
    };
    let timer = setTimeout(look, LEAST_MS).unref();
    return () => clearTimeout(timer);
  }

  /** A statement got its connection; what it gives is told when it ended. */
  begin(): () => void {
    const at = performance.now();
    this.#running += 1;
    this.#begun += at;
    return () => {
      this.#running -= 1;
      this.#begun -= at;
      this.#usualMs += WEIGHT * (performance.now() - at - this.#usualMs);
    };
  }

  get #patienceMs(): number {
    return Math.min(MOST_WAITING_MS, Math.max(LEAST_MS, STATEMENTS * this.#statementMs));
  }

  /** Those that run may be slower than all that ended. */
  get #statementMs(): number {
    const ageMs = this.#running === 0 ? 0 : performance.now() - this.#begun / this.#running;
    return Math.max(this.#usualMs, ageMs);
  }
}
