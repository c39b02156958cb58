import { defineEntity, p } from "@mikro-orm/core";

import { FreshnessVerdict } from "./source.vocabulary.ts";

/** Whole hours, counted from hour to hour, so that an answer stays the same for a while. */
const hours =
  "(floor(extract(epoch from now()) / 3600) - floor(extract(epoch from started_at) / 3600))::int as hours";

/** How old what is known of each source is, against what its operator wants. */
const SourceFreshnessSchema = defineEntity({
  name: "SourceFreshness",
  tableName: "source_freshness",
  schema: "ingest",
  view: true,
  expression: `
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
      select started_at as retrieved_at, data_as_of, ${hours}
      from ingest.import_run
      where source_id = source.id and status in ('PUBLISHED', 'NOOP')
      order by id desc limit 1
    ) as taken on true
    left join lateral (
      select max(revision.published_at) as published_at
      from ingest.revision join ingest.import_run on import_run.id = revision.run_id
      where import_run.source_id = source.id
    ) as published on true`,
  properties: {
    sourceId: p.text().primary(),
    /** ISO 8601 durations. */
    target: p.text().nullable(),
    age: p.text().nullable(),
    verdict: p.enum(FreshnessVerdict.values),
    dataAsOf: p.datetime(3).nullable(),
    retrievedAt: p.datetime(3).nullable(),
    publishedAt: p.datetime(3).nullable(),
  },
});

export class SourceFreshness extends SourceFreshnessSchema.class {}
SourceFreshnessSchema.setClass(SourceFreshness);
