import type { Database } from "../db/database.ts";

/** A source with what is published of it and how its last run ended. */
export interface SourceStatus {
  readonly source: string;
  readonly kind: string;
  /** Statements that are published now. */
  readonly records: number;
  readonly status: string | null;
  readonly rowsRead: number;
  readonly published: number;
  readonly unchanged: number;
  readonly quarantined: number;
  /** The newest revision that the source made. */
  readonly revision: number | null;
  /** ISO 8601, UTC. */
  readonly finishedAt: string | null;
  readonly reason: string | null;
}

export interface RegisterStatus {
  readonly revision: {
    readonly number: number;
    readonly publishedAt: string;
    readonly digest: string;
  } | null;
  readonly sources: readonly SourceStatus[];
}

const moment = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

export async function registerStatus({ pool }: Database): Promise<RegisterStatus> {
  const revisions = await pool.query<NonNullable<RegisterStatus["revision"]>>(
    `select number, ${moment("published_at")} as "publishedAt", digest from ingest.revision order by number desc limit 1`,
  );
  const sources = await pool.query<SourceStatus>(
    `select source.id as source, source.kind, records.count as records, run.status,
       coalesce(run.rows_read, 0) as "rowsRead", coalesce(run.published, 0) as published,
       coalesce(run.unchanged, 0) as unchanged, coalesce(run.quarantined, 0) as quarantined,
       published.revision, ${moment("run.finished_at")} as "finishedAt", run.reason
     from ingest.source
     cross join lateral (
       select count(*)::int from ingest.record where record.source_id = source.id
     ) as records (count)
     cross join lateral (
       select max(revision) from ingest.import_run where import_run.source_id = source.id
     ) as published (revision)
     left join lateral (
       select * from ingest.import_run where import_run.source_id = source.id order by id desc limit 1
     ) as run on true
     order by source.rank, source.id collate "C"`,
  );
  return { revision: revisions.rows[0] ?? null, sources: sources.rows };
}
