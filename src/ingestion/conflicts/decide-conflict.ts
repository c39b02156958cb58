import type { ConflictState } from "../../../entities/register-conflicts/register-conflict.vocabulary.ts";
import type { ValueOf } from "../../../entities/shared/vocabulary.ts";
import type { Database } from "../../db/database.ts";
import { UserInputError } from "../../errors.ts";
import { publicReason } from "../decisions/public-reason.ts";
import { decide } from "../decisions/publish-decision.ts";
import { conflictDecisions, fileOfDecision } from "./decision-source.ts";

export interface ConflictVerdict {
  readonly id: string;
  readonly state: ValueOf<typeof ConflictState>;
  readonly why: string;
  readonly decidedBy: string;
}

/**
 * Adds, as a revision of its own, what somebody decided about the evidence as it is now; what was decided before stays.
 * @throws UserInputError where there is no such conflict, or no reason that may be shown.
 */
export async function decideConflict(database: Database, verdict: ConflictVerdict): Promise<void> {
  const { id: conflict, state, decidedBy: by } = verdict;
  const why = publicReason(verdict.why);
  await decide(database, conflictDecisions, async () => {
    const evidence = await evidenceOf(database, conflict);
    return fileOfDecision({ conflict, evidence, state, by, why });
  });
}

async function evidenceOf({ pool }: Database, conflict: string): Promise<string> {
  const { rows } = await pool.query<{ evidence: string }>(
    "select evidence from ingest.conflict where id = $1",
    [conflict],
  );
  if (rows[0] === undefined) throw new UserInputError("CONFLICT_UNKNOWN");
  return rows[0].evidence;
}
