import type { Database } from "./database.ts";

/**
 * A revision as its number and the beginning of its digest: a database that was filled anew has the same
 * numbers for other rows.
 */
export type Mark = string;

/** The mark of what a statement sees, as an expression of SQL; `0` before the first revision. */
export const MARK =
  "coalesce((select number || '-' || left(digest, 12) from ingest.revision order by number desc limit 1), '0')";

export const revisionNumber = (mark: Mark): number => Number.parseInt(mark, 10);

export const ASK_MARK = `select ${MARK} as mark`;

const POLL_MS = 1_000;
/** A poll that was sent longer ago says nothing of the present; late timers of a busy process have their share. */
const TRUSTED_MS = 2_500;

/**
 * The revision that is published now, without asking for it. It is learnt from notices, from statements of
 * this process and, on a server that others write to, by asking every second.
 */
export class RevisionWatch {
  readonly #database: Database;
  readonly #stopHearing: () => void;
  #timer: NodeJS.Timeout | undefined;
  #current: Mark | undefined;
  #newest = 0;
  #confirmedAt = 0;
  #asking: Promise<void> | undefined;
  #hears = 0;

  constructor(database: Database) {
    this.#database = database;
    this.#stopHearing = database.notices.hear((mark) => this.#hear(mark));
  }

  /** Undefined where it is not known to be the newest. */
  get current(): Mark | undefined {
    const isTrusted =
      this.#database.engine === "pglite" || performance.now() - this.#confirmedAt < TRUSTED_MS;
    return isTrusted ? this.#current : undefined;
  }

  /** The highest number that this process has met. */
  get newest(): number {
    return this.#newest;
  }

  async start(): Promise<void> {
    await this.ask();
    if (this.#database.engine === "pglite") return;
    this.#timer = setInterval(() => void this.ask(), POLL_MS).unref();
  }

  /** What a statement saw. */
  saw(mark: Mark): void {
    if (revisionNumber(mark) <= this.#newest) return;
    this.#hears += 1;
    this.#newest = revisionNumber(mark);
    this.#current = mark;
  }

  /** Asks the database; never rejects. */
  ask(): Promise<void> {
    this.#asking ??= this.#ask().finally(() => (this.#asking = undefined));
    return this.#asking;
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#stopHearing();
  }

  /** Notices of one revision come over many connections, and those of two may come out of their order. */
  #hear(mark: Mark): void {
    if (mark === this.#current) return;
    this.#hears += 1;
    this.#current = undefined;
    this.#newest = Math.max(this.#newest, revisionNumber(mark));
    void this.ask();
  }

  async #ask(): Promise<void> {
    const sentAt = performance.now();
    const heard = this.#hears;
    try {
      const { rows } = await this.#database.pool.query<{ mark: Mark }>(ASK_MARK);
      if (heard === this.#hears) this.#confirm(rows[0]?.mark ?? "0", sentAt);
      else await this.#ask();
    } catch {
      // A database that does not answer leaves the revision unconfirmed, and so unknown after a while.
    }
  }

  #confirm(mark: Mark, sentAt: number): void {
    this.#current = mark;
    this.#newest = revisionNumber(mark);
    this.#confirmedAt = sentAt;
  }
}
