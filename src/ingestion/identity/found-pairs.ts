import type { Publication } from "../publication.ts";
import { type Sorted, sortPairs, type StatedBy } from "./certain-pairs.ts";
import { describedRows } from "./described-rows.ts";
import { type LikelyPair, likelyPairs } from "./likely-pairs.ts";

const KIND = "Organization";

/**
 * The pairs of organizations that may be one, where this publication wrote one of them; undefined where it wrote none. What
 * people decided is not asked again, and what was undone waits for a person, however certain it looks.
 */
export async function foundPairs(publication: Publication): Promise<Sorted | undefined> {
  if (publication.model.table(KIND) === undefined || !(await mayFind(publication))) return undefined;
  const pairs = likelyPairs(await describedRows(publication, await reach(publication)));
  const decided = await decidedPairs(publication, pairs);
  const open = pairs.filter((pair) => decided.get(nameOf(pair)) !== "stands");
  const { certain, doubtful } = sortPairs(open, await sourcesOf(publication, open));
  const isFree = (pair: LikelyPair) => !decided.has(nameOf(pair));
  const undone = open.filter((pair) => !isFree(pair));
  return {
    certain: certain.filter(isFree),
    doubtful: [
      ...doubtful.filter(isFree),
      ...undone.map((pair) => ({ ...pair, outcome: "CANDIDATE" as const })),
    ],
  };
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

const nameOf = ({ joining, target }: LikelyPair): string => `${joining.key} ${target.key}`;

/** Whether the latest decision about a pair stands; it may have been asked the other way round. */
async function decidedPairs(
  { client }: Publication,
  pairs: readonly LikelyPair[],
): Promise<ReadonlyMap<string, "stands" | "undone">> {
  if (pairs.length === 0) return new Map();
  const { rows } = await client.query<{ key: string; target_key: string; stands: boolean }>(
    `select key, target_key, undone_revision is null as stands from ingest.identity_decision
     where kind = $1 order by id`,
    [KIND],
  );
  return new Map(
    rows.flatMap(({ key, target_key: other, stands }) => {
      const state = stands ? "stands" : "undone";
      return [[`${key} ${other}`, state] as const, [`${other} ${key}`, state] as const];
    }),
  );
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
