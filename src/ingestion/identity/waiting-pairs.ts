import type { Database } from "../../db/database.ts";

/** Two organizations that may be one. */
export interface WaitingPair {
  readonly key: string;
  readonly targetKey: string;
  readonly score: string;
  readonly name: string;
  readonly targetName: string;
}

/** What waits for a person, the likeliest first. */
export async function waitingPairs({ pool }: Database): Promise<readonly WaitingPair[]> {
  const { rows } = await pool.query<WaitingPair>(
    `select candidate.key, candidate.target_key as "targetKey", candidate.score::text,
       coalesce(one.name_ru, one.name_kk, one.name_en, '') as name,
       coalesce(target.name_ru, target.name_kk, target.name_en, '') as "targetName"
     from ingest.identity_candidate as candidate
     join register.organization as one on one.id = candidate.organization_id
     join register.organization as target on target.id = candidate.target_id
     order by candidate.score desc, candidate.key, candidate.target_key`,
  );
  return rows;
}
