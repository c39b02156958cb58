import type { Publication } from "../publication.ts";
import type { RegisterTable } from "../register-model.ts";
import { carryOut } from "./carry-out.ts";
import { sortPairs, type StatedBy } from "./certain-pairs.ts";
import { clashingKeys } from "./clashes.ts";
import { describedRows } from "./described-rows.ts";
import { type LikelyPair, likelyPairs } from "./likely-pairs.ts";

const KIND = "Organization";

/** Who the decisions of the matcher are by. */
const MATCHER = "matcher";

/**
 * Looks among the organizations for those that are one: what is certain is decided and carried out, what is likely waits for
 * a person, everything else stays an organization of its own.
 */
export async function joinByName(publication: Publication, now: Date): Promise<void> {
  const table = publication.model.table(KIND);
  if (table === undefined || !(await mayFind(publication))) return;
  const rows = await describedRows(publication, await reach(publication));
  const undecided = await withoutDecided(publication, likelyPairs(rows));
  const { certain, doubtful } = sortPairs(undecided, await sourcesOf(publication, undecided));
  const clashing = await clashingKeys(publication, table, certain);
  const joined = certain.filter(({ joining }) => !clashing.has(joining.key));
  await decide(publication, joined, now);
  if (joined.length > 0) await carryOut(publication, KIND);
  await propose(publication, table, [...doubtful, ...certain.filter((pair) => !joined.includes(pair))]);
}

/** Something must have changed, and more than one source must speak of organizations. */
async function mayFind({ client, revision }: Publication): Promise<boolean> {
  const { rows } = await client.query(
    `select from register.organization where revision = $1 and bin is null
     union all select from register.organization where revision = $1
       and exists (select from register.organization where bin is null)
     limit 1`,
    [revision],
  );
  if (rows.length === 0) return false;
  const { rows: sources } = await client.query(
    `select from ingest.source
     where exists (select from ingest.record where source_id = source.id and kind = $1) limit 2`,
    [KIND],
  );
  return sources.length > 1;
}

/** Where nothing without a BIN has changed, the many that have one and did not change need no reading. */
async function reach({ client, revision }: Publication): Promise<"all" | "unnumbered or changed"> {
  const { rows } = await client.query(
    "select from register.organization where revision = $1 and bin is null limit 1",
    [revision],
  );
  return rows.length > 0 ? "all" : "unnumbered or changed";
}

/** Nobody is asked twice, and the matcher does not overrule what was undone. */
async function withoutDecided(
  { client }: Publication,
  pairs: readonly LikelyPair[],
): Promise<readonly LikelyPair[]> {
  if (pairs.length === 0) return [];
  const { rows } = await client.query<{ key: string; target_key: string }>(
    "select key, target_key from ingest.identity_decision where kind = $1",
    [KIND],
  );
  const decided = new Set(
    rows.flatMap(({ key, target_key: other }) => [`${key} ${other}`, `${other} ${key}`]),
  );
  return pairs.filter(({ joining, target }) => !decided.has(`${joining.key} ${target.key}`));
}

async function sourcesOf({ client }: Publication, pairs: readonly LikelyPair[]): Promise<StatedBy> {
  if (pairs.length === 0) return new Map();
  const keys = [...new Set(pairs.flatMap(({ joining, target }) => [joining.key, target.key]))];
  const { rows } = await client.query<{ key: string; sources: readonly string[] }>(
    `select named.key, array_agg(record.source_id) as sources
     from unnest($2::text[]) as named (key)
     left join ingest.alias on alias.kind = $1 and alias.target_key = named.key
     join ingest.record on record.kind = $1 and record.key in (named.key, alias.key)
     group by named.key`,
    [KIND, keys],
  );
  return new Map(rows.map(({ key, sources }) => [key, new Set(sources)]));
}

async function decide(
  { client, revision }: Publication,
  pairs: readonly LikelyPair[],
  now: Date,
): Promise<void> {
  if (pairs.length === 0) return;
  await client.query(
    `insert into ingest.identity_decision
       (id, kind, key, target_key, verdict, method, score, evidence, "by", decided_at, revision)
     select (select coalesce(max(id), 0) from ingest.identity_decision) + (row_number() over (order by pair.key))::int,
       $1, pair.key, pair.target_key, 'SAME', 'NAME', pair.score, pair.evidence, $2, $3, $4
     from json_to_recordset($5::json) as pair (key text, target_key text, score numeric, evidence jsonb)`,
    [KIND, MATCHER, now.toISOString(), revision, asRows(pairs)],
  );
}

/** What was proposed about organizations that changed is proposed anew or not at all. */
async function propose(
  { client, revision }: Publication,
  { table }: RegisterTable,
  pairs: readonly LikelyPair[],
): Promise<void> {
  await client.query(
    `delete from ingest.identity_candidate as candidate using ${table} as present
     where candidate.kind = $1 and present.revision = $2 and present.id in (candidate.organization_id, candidate.target_id)`,
    [KIND, revision],
  );
  if (pairs.length === 0) return;
  await client.query(
    `insert into ingest.identity_candidate
       (kind, key, target_key, organization_id, target_id, score, outcome, evidence, revision)
     select $1, pair.key, pair.target_key, joining.id, target.id, pair.score, pair.outcome, pair.evidence, $2
     from json_to_recordset($3::json) as pair (key text, target_key text, score numeric, outcome text, evidence jsonb)
     join ${table} as joining on joining.key = pair.key
     join ${table} as target on target.key = pair.target_key
     order by pair.key, pair.target_key`,
    [KIND, revision, asRows(pairs)],
  );
}

function asRows(pairs: readonly LikelyPair[]): string {
  return JSON.stringify(
    pairs.map(({ joining, target, score, outcome, features }) => ({
      key: joining.key,
      target_key: target.key,
      score,
      outcome,
      evidence: features,
    })),
  );
}
