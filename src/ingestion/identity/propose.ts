import type { Publication } from "../publication.ts";
import type { RegisterTable } from "../register-model.ts";
import { foundPairs } from "./found-pairs.ts";
import type { LikelyPair } from "./likely-pairs.ts";

const KIND = "Organization";

/** Whatever may be one with an organization that a decision changed waits for a person, also what its joining had hidden. */
export async function proposeChanged(publication: Publication): Promise<void> {
  const found = await foundPairs(publication);
  if (found !== undefined) await propose(publication, [...found.certain, ...found.doubtful]);
}

/** What was proposed about organizations that changed is proposed anew or not at all. */
export async function propose(
  { client, model, revision }: Publication,
  pairs: readonly LikelyPair[],
): Promise<void> {
  const { table } = model.table(KIND) as RegisterTable;
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
    [KIND, revision, pairsAsJson(pairs)],
  );
}

/** What is written of pairs, as a list for SQL. */
export function pairsAsJson(pairs: readonly LikelyPair[]): string {
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

/** What was undone is proposed again, as it was scored. */
export async function proposeAgain({ client, revision }: Publication, decision: number): Promise<void> {
  await client.query(
    `insert into ingest.identity_candidate
       (kind, key, target_key, organization_id, target_id, score, outcome, evidence, revision)
     select decision.kind, decision.key, decision.target_key, joining.id, target.id, decision.score,
       'CANDIDATE', decision.evidence, $2
     from ingest.identity_decision as decision
     join register.organization as joining on joining.key = decision.key
     join register.organization as target on target.key = decision.target_key
     where decision.id = $1 and decision.undone_revision = $2 and decision.score is not null
     on conflict (kind, key, target_key) do nothing`,
    [decision, revision],
  );
}
