import type { Pool } from "pg";

/** What a statement that reads needs of a database or of a replica. */
export interface Reading {
  readonly pool: Pool;
  /** What PostgreSQL gives a statement before it ends it on its own; PGlite never does. */
  readonly statementTimeoutMs: number;
  /**
   * On PGlite, ends the statement that runs now, whoever asked it; on PostgreSQL, does nothing: see
   * `runCancellable`.
   */
  interrupt(): Promise<void>;
  /** Ends the statement of one PostgreSQL backend; on PGlite, does nothing. */
  cancelBackend(pid: number): Promise<void>;
}
