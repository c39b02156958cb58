import { Migration } from "@mikro-orm/migrations";

const statements = [
  `alter table ingest.source
  add enabled boolean not null default true, add late_after text, add stale_after text`,
  `alter table ingest.import_run
  add delivery text not null default 'FULL', add sequence int, add data_as_of timestamptz(3),
  add validators jsonb, add shape jsonb`,
  `alter table ingest.import_run
  add constraint import_run_delivery_check check (delivery in ('FULL', 'DELTA'))`,
  `create table ingest.run_diff (
  run_id int not null,
  added int not null,
  changed int not null,
  gone int not null,
  primary key (run_id)
)`,
  `alter table ingest.run_diff
  add constraint run_diff_run_id_foreign foreign key (run_id) references ingest.import_run (id)
      on update cascade on delete cascade`,
  `create table ingest.run_difference (
  id serial primary key,
  run_id int not null,
  difference text not null,
  kind text not null,
  key text not null
)`,
  `create index run_difference_run_id_index on ingest.run_difference (run_id)`,
  `alter table ingest.run_difference
  add constraint run_difference_run_id_foreign foreign key (run_id) references ingest.run_diff (run_id)`,
  `alter table ingest.run_difference
  add constraint run_difference_difference_check check (difference in ('ADDED', 'CHANGED', 'GONE'))`,
  `alter table ingest.staged_record drop constraint staged_record_verdict_check`,
  `alter table ingest.staged_record add constraint staged_record_verdict_check
  check (verdict in ('CHANGED', 'UNCHANGED', 'QUARANTINED', 'DELETED'))`,
  `create view ingest.source_freshness as
    select source.id as source_id, source.cadence as target, taken.data_as_of, taken.retrieved_at,
      published.published_at,
      'P' || taken.hours / 24 || 'DT' || taken.hours % 24 || 'H' as age,
      case
        when not source.enabled then 'OFF'
        when taken.retrieved_at is null then 'NEVER'
        when now() > taken.retrieved_at + coalesce(source.stale_after::interval, 3 * source.cadence::interval) then 'STALE'
        when now() > taken.retrieved_at + coalesce(source.late_after::interval, 1.5 * source.cadence::interval) then 'LATE'
        else 'FRESH'
      end as verdict
    from ingest.source
    left join lateral (
      select started_at as retrieved_at, data_as_of,
        (floor(extract(epoch from now()) / 3600) - floor(extract(epoch from started_at) / 3600))::int as hours
      from ingest.import_run
      where source_id = source.id and status in ('PUBLISHED', 'NOOP')
      order by id desc limit 1
    ) as taken on true
    left join lateral (
      select max(revision.published_at) as published_at
      from ingest.revision join ingest.import_run on import_run.id = revision.run_id
      where import_run.source_id = source.id
    ) as published on true`,
];

/** How fresh a source is, what a held run would change, and deliveries that hold only changes. */
export class Migration2026112164 extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}
