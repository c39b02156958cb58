import type { Pool } from "pg";

import type { StatementBatches } from "./statement-batches.ts";
import type { WaitingLine } from "./waiting-line.ts";

/** What a statement that reads needs of a database or of a replica. */
export interface Reading {
  readonly pool: Pool;
  /** How statements wait for a connection of the pool; on PGlite, which has one, as long as their signals let them. */
  readonly line?: WaitingLine;
  /** How statements share the one connection of PGlite. */
  readonly batches?: StatementBatches;
  /** What PostgreSQL gives a statement before it ends it on its own; PGlite never does. */
  readonly statementTimeoutMs: number;
  /**
   * On PGlite, ends the statement that runs now, whoever asked it; on PostgreSQL, does nothing: see
   * `runCancellable`.
   */
  interrupt(): Promise<void>;
  /**
   * Ends the statement of one PostgreSQL backend, and says that it was told; on PGlite, does nothing.
   */
  cancelBackend(pid: number): Promise<boolean>;
}
