import type { Publication } from "../publication.ts";
import type { RegisterTable } from "../register-model.ts";
import { carryOut } from "./carry-out.ts";
import { clashingKeys } from "./clashes.ts";
import { foundPairs } from "./found-pairs.ts";
import type { LikelyPair } from "./likely-pairs.ts";
import { pairsAsJson, propose } from "./propose.ts";

const KIND = "Organization";

/** Who the decisions of the matcher are by. */
const MATCHER = "matcher";

/**
 * Looks among the organizations for those that are one: what is certain is decided and carried out, what is likely waits for
 * a person, everything else stays an organization of its own.
 */
export async function joinByName(publication: Publication, now: Date): Promise<void> {
  const found = await foundPairs(publication);
  if (found === undefined) return;
  const { certain, doubtful } = found;
  const table = publication.model.table(KIND) as RegisterTable;
  const clashing = await clashingKeys(publication, table, certain);
  const joined = certain.filter(({ joining }) => !clashing.has(joining.key));
  await decide(publication, joined, now);
  if (joined.length > 0) await carryOut(publication, KIND);
  await propose(publication, [...doubtful, ...certain.filter((pair) => !joined.includes(pair))]);
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
    [KIND, MATCHER, now.toISOString(), revision, pairsAsJson(pairs)],
  );
}
