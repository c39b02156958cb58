import type { Pool } from "pg";

import type { Numbering } from "./connectors/connector.ts";

const MOST_EXAMPLES = 20;

interface HeldRun {
  readonly run: number;
  readonly source: string;
  readonly delivery: Numbering["delivery"];
}

/** Keeps what a held run would change: how much of it, and the first keys of each kind of change. */
export async function keepRunDiff(pool: Pool, { run, source, delivery }: HeldRun): Promise<void> {
  const gone = `select 'GONE' as difference, kind, key from ingest.record
     where source_id = $2 and not exists (
       select from ingest.staged_record as staged
       where staged.run_id = $1 and staged.kind = record.kind and staged.key = record.key
     )`;
  await pool.query(
    `with difference as (
       select case when staged.verdict = 'DELETED' then 'GONE' when record.id is null then 'ADDED'
         else 'CHANGED' end as difference, staged.kind, staged.key
       from ingest.staged_record as staged
       left join ingest.record
         on record.kind = staged.kind and record.key = staged.key and record.source_id = $2
       where staged.run_id = $1 and staged.verdict in ('CHANGED', 'DELETED')
       ${delivery === "FULL" ? `union all ${gone}` : ""}
     ), diff as (
       insert into ingest.run_diff (run_id, added, changed, gone)
       select $1, count(*) filter (where difference = 'ADDED'), count(*) filter (where difference = 'CHANGED'),
         count(*) filter (where difference = 'GONE')
       from difference
       returning run_id
     ), example as (
       select *, row_number() over (partition by difference order by kind, key collate "C") as nth from difference
     )
     insert into ingest.run_difference (run_id, difference, kind, key)
     select run_id, difference, kind, key from example cross join diff where nth <= $3
     order by difference, nth`,
    [run, source, MOST_EXAMPLES],
  );
}
