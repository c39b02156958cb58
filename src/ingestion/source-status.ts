import type { Database } from "../db/database.ts";
import { isoSecond } from "../db/iso-moment.ts";
import { SET_ASIDE } from "./quarantine.ts";

interface LocalizedTitle {
  readonly kk: string | null;
  readonly ru: string | null;
  readonly en: string | null;
}

/** A source with what is published of it and how its last run ended. */
export interface SourceStatus {
  readonly source: string;
  readonly title: LocalizedTitle;
  readonly kind: string;
  readonly licence: string;
  /** An ISO 8601 duration; null where nobody renews it. */
  readonly cadence: string | null;
  /** FRESH, LATE, STALE, NEVER or OFF. */
  readonly verdict: string;
  /** ISO 8601, UTC. */
  readonly retrievedAt: string | null;
  readonly dataAsOf: string | null;
  /** Statements that are published now. */
  readonly records: number;
  readonly run: number | null;
  readonly status: string | null;
  readonly rowsRead: number;
  readonly published: number;
  /** Of a run that is HELD, rows that were understood and wait for a decision. */
  readonly unchanged: number;
  readonly quarantined: number;
  /** Rows that are set aside now, by reason. */
  readonly quarantine: Readonly<Record<string, number>>;
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

export async function registerStatus({ pool }: Database): Promise<RegisterStatus> {
  const revisions = await pool.query<NonNullable<RegisterStatus["revision"]>>(
    `select number, ${isoSecond("published_at")} as "publishedAt", digest from ingest.revision order by number desc limit 1`,
  );
  const sources = await pool.query<SourceStatus>(
    `select source.id as source, source.kind, source.licence, source.cadence, freshness.verdict,
       json_build_object('kk', title_kk, 'ru', title_ru, 'en', title_en) as title,
       ${isoSecond("freshness.retrieved_at")} as "retrievedAt", ${isoSecond("freshness.data_as_of")} as "dataAsOf",
       records.count as records, run.id as run, run.status, coalesce(quarantine.reasons, '{}') as quarantine,
       coalesce(run.rows_read, 0) as "rowsRead", coalesce(run.published, 0) as published,
       coalesce(run.unchanged, 0) as unchanged, coalesce(run.quarantined, 0) as quarantined,
       published.revision, ${isoSecond("run.finished_at")} as "finishedAt", run.reason
     from ingest.source
     join ingest.source_freshness as freshness on freshness.source_id = source.id
     cross join lateral (
       select count(*)::int from ingest.record where record.source_id = source.id
     ) as records (count)
     cross join lateral (
       select max(revision) from ingest.import_run where import_run.source_id = source.id
     ) as published (revision)
     left join lateral (
       select * from ingest.import_run where import_run.source_id = source.id order by id desc limit 1
     ) as run on true
     left join lateral (
       select json_object_agg(reason, count order by count desc, reason) as reasons
       from (
         select refused.reason, count(*)::int
         from ingest.quarantined_row as refused
         join ingest.import_run as run on run.id = refused.run_id
         where run.source_id = source.id and ${SET_ASIDE}
         group by refused.reason
       ) as counted
     ) as quarantine on true
     order by source.rank, source.id collate "C"`,
  );
  return { revision: revisions.rows[0] ?? null, sources: sources.rows };
}
