import type { Database } from "../../db/database.ts";

/** What somebody decided about two entries. */
export interface DecisionOfPerson {
  readonly key: string;
  readonly targetKey: string;
  readonly verdict: string;
  readonly by: string;
  readonly why: string;
  readonly revision: number;
  readonly undoneBy: string | null;
}

/** What people decided, the newest first, also where it was undone. */
export async function decisionsOfPeople({ pool }: Database): Promise<readonly DecisionOfPerson[]> {
  const { rows } = await pool.query<DecisionOfPerson>(
    `select key, target_key as "targetKey", verdict, by, why, revision, undone_by as "undoneBy"
     from ingest.identity_decision where method = 'PERSON' order by revision desc, id desc`,
  );
  return rows;
}
