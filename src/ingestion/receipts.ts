import type { ClientBase, Pool } from "pg";

import type { RawFileIds } from "./raw-files.ts";

export interface Receipt {
  readonly run: number;
  readonly rank: number;
  /** Whether a person has let it through a gate. */
  readonly accepted: boolean;
  /** In the order in which they were read. */
  readonly files: RawFileIds;
}

/** Keeps what a run was given, so that it can be carried out again. */
export async function keepReceipt(
  pool: Pool | ClientBase,
  { run, rank, accepted, files }: Receipt,
): Promise<void> {
  await pool.query(
    `with receipt as (insert into ingest.run_receipt (run_id, rank, accepted) values ($1, $2, $3))
     insert into ingest.run_file (run_id, ordinal, file_id)
     select $1, file.ordinal, file.id from unnest($4::int[]) with ordinality as file (id, ordinal)`,
    [run, rank, accepted, [...files.values()]],
  );
}
