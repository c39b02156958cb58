import type { ConflictState } from "../../../entities/register-conflicts/register-conflict.vocabulary.ts";
import type { ValueOf } from "../../../entities/shared/vocabulary.ts";
import type { Database } from "../../db/database.ts";
import { UserInputError } from "../../errors.ts";

export interface ConflictVerdict {
  readonly id: string;
  readonly state: ValueOf<typeof ConflictState>;
  readonly why: string;
  readonly decidedBy: string;
}

const LONGEST_REASON = 1_000;

/**
 * Adds what somebody decided about the evidence as it is now; what was decided before stays.
 * @throws UserInputError where there is no such conflict, or no reason.
 */
export async function decideConflict({ pool }: Database, verdict: ConflictVerdict): Promise<void> {
  const why = verdict.why.trim();
  if (why.length < 1 || why.length > LONGEST_REASON) {
    throw new UserInputError("WHY_LENGTH", `${why.length} came`);
  }
  const { rowCount } = await pool.query(
    `insert into ingest.conflict_decision (conflict_id, evidence, state, why, decided_by, decided_at)
     select id, evidence, $2, $3, $4, clock_timestamp() from ingest.conflict where id = $1`,
    [verdict.id, verdict.state, why, verdict.decidedBy],
  );
  if (rowCount === 0) throw new UserInputError("CONFLICT_UNKNOWN");
}
