import type { Database } from "../db/database.ts";
import { isoSecond } from "../db/iso-moment.ts";

/** One run for the person who has to decide about it. */
export interface RunStatus {
  readonly source: string;
  readonly status: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly delivery: string;
  readonly sequence: number | null;
  readonly reason: string | null;
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  /** What it would change; null where no gate held it. */
  readonly diff: { readonly added: number; readonly changed: number; readonly gone: number } | null;
  readonly examples: readonly { readonly difference: string; readonly kind: string; readonly key: string }[];
}

export async function runStatus({ pool }: Database, run: number): Promise<RunStatus | undefined> {
  const { rows } = await pool.query<RunStatus>(
    `select source_id as source, status, delivery, sequence, reason,
       ${isoSecond("started_at")} as "startedAt",
       (select json_build_object('added', added, 'changed', changed, 'gone', gone)
        from ingest.run_diff where run_id = $1) as diff,
       coalesce((select json_agg(json_build_object('difference', difference, 'kind', kind, 'key', key) order by id)
        from ingest.run_difference where run_id = $1), '[]') as examples,
       coalesce((select json_agg(json_build_object('name', name, 'sha256', sha256) order by ordinal)
        from ingest.run_file join ingest.raw_file on raw_file.id = file_id where run_id = $1), '[]') as files
     from ingest.import_run where id = $1`,
    [run],
  );
  return rows[0];
}
