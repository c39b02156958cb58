const columns = `evidence.position::int, evidence.feature->>'feature' as feature, evidence.feature->>'left' as left_text,
      evidence.feature->>'right' as right_text, (evidence.feature->>'weight')::numeric(5,4) as weight,
      (evidence.feature->>'contribution')::numeric(5,4) as contribution`;

const features = `create view ingest.identity_feature as
    select candidate.id as candidate_id, null::int as decision_id, ${columns}
    from ingest.identity_candidate as candidate
    cross join lateral jsonb_array_elements(candidate.evidence) with ordinality as evidence (feature, position)
    union all
    select null::int as candidate_id, decision.id as decision_id, ${columns}
    from ingest.identity_decision as decision
    cross join lateral jsonb_array_elements(decision.evidence) with ordinality as evidence (feature, position)`;

const statements = `
    select record.kind, record.key, false as joined, record.key as own_key, record.source_id, record.file_id,
      record.line, record.record_hash, record.payload,
      case when record.key ~~ 'KZ-BIN-%' then 'BIN' else null end as match_method,
      case when record.key ~~ 'KZ-BIN-%' then 1 else null end::numeric(5,4) as confidence
    from ingest.record
    where not exists (select from ingest.alias where alias.kind = record.kind and alias.key = record.key)
    union all
    select record.kind, alias.target_key as key, true as joined, record.key as own_key, record.source_id, record.file_id, record.line,
      record.record_hash, record.payload, alias.method as match_method, alias.confidence
    from ingest.alias
    join ingest.record on record.kind = alias.kind and record.key = alias.key`;

/** Statements count for the row that their key was found to mean, and say how that was found. */
const provenance = `create or replace view ingest.field_provenance as
    select distinct winner.kind, winner.key, regexp_replace(winner.property, '(Kk|Ru|En)$', '') as field,
      winner.source_id, raw_file.retrieved_at, raw_file.name as file, winner.line, winner.record_hash,
      winner.match_method, winner.confidence
    from (
  select distinct on (counted.kind, counted.key, stated.property)
    counted.kind, counted.key, stated.property, counted.source_id, counted.file_id, counted.line, counted.record_hash,
    counted.match_method, counted.confidence
  from (${statements}) as counted
  join ingest.source on source.id = counted.source_id
  cross join lateral jsonb_object_keys(counted.payload) as stated (property)
  order by counted.kind, counted.key, stated.property, source.rank, source.id, counted.joined, counted.own_key) as winner
    join ingest.raw_file on raw_file.id = winner.file_id`;

/** The keys whose statements counted for one thing at a revision: its own and those that were joined to it. */
const keysAt = `
  create function ingest.keys_at(kind text, key text, revision int) returns setof text
  language sql stable parallel safe as $$
    with recursive counted (key) as (
      select $2 where not exists (
        select from ingest.identity_decision as decision
        where decision.kind = $1 and decision.key = $2 and decision.verdict = 'SAME' and decision.revision <= $3
          and coalesce($3 < decision.undone_revision, true)
      )
      union
      select decision.key from counted
      join ingest.identity_decision as decision
        on decision.kind = $1 and decision.target_key = counted.key and decision.verdict = 'SAME'
      where decision.revision <= $3 and coalesce($3 < decision.undone_revision, true)
    )
    select key from counted
  $$`;

const foldedAt = `
  create or replace function ingest.folded_at(kind text, key text, revision int) returns jsonb
  language sql stable parallel safe as $$
    select ingest.overlay(stated.payload
      order by source.rank desc, source.id desc, stated.key = $2, stated.key collate "C" desc)
    from (
      select record.key, record.source_id, record.payload from ingest.record
      where record.kind = $1 and record.key in (select ingest.keys_at($1, $2, $3)) and record.revision <= $3
      union all
      select record.key, record.source_id, record.payload from history.record
      where record.kind = $1 and record.key in (select ingest.keys_at($1, $2, $3))
        and record.held_from <= $3 and $3 < record.held_until
    ) as stated
    join history.source on source.id = stated.source_id
      and source.held_from <= $3 and coalesce($3 < source.held_until, true)
    having count(*) > 0
  $$`;

/** What the API reads of identity, and what a thing was at a revision with all that was joined to it then. */
export const identityViews = [features, provenance, keysAt, foldedAt];
