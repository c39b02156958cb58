import type { ConflictState } from "../../../entities/register-conflicts/register-conflict.vocabulary.ts";
import type { ValueOf } from "../../../entities/shared/vocabulary.ts";
import type { RegisterFile } from "../connectors/connector.ts";
import { decisionIn, fileOf } from "../decisions/decision-file.ts";
import { type DecisionSource, ofPeople } from "../decisions/decision-source.ts";
import type { Publication } from "../publication.ts";

/** What somebody decided about a conflict, as it is kept in a raw file. */
export interface ConflictDecision {
  /** The key of the conflict, without its type. */
  readonly conflict: string;
  /** The digest of the evidence that was decided about. */
  readonly evidence: string;
  readonly state: ValueOf<typeof ConflictState>;
  readonly by: string;
  readonly why: string;
}

const MEMBERS = ["conflict", "evidence", "state", "by", "why"] as const;

/** Decisions about what registers disagree in. */
export const conflictDecisions: DecisionSource = {
  connector: {
    ...ofPeople,
    id: "conflict-decisions",
    title: {
      kk: "Тіркелімдердегі қайшылықтар туралы шешімдер",
      ru: "Решения о расхождениях между реестрами",
      en: "Decisions about where registers disagree",
    },
    rank: 1_001,
  },
  writes: [],
  carryOut: async (publication, files, now) => record(publication, decisionIn(files, MEMBERS), now),
};

export function fileOfDecision(decision: ConflictDecision): RegisterFile {
  return fileOf(decision, MEMBERS);
}

/** Numbered without gaps, so that a register that is built again has the same numbers. */
async function record(
  { client, revision }: Publication,
  { conflict, evidence, state, by, why }: ConflictDecision,
  now: Date,
): Promise<number> {
  const { rows } = await client.query<{ id: number }>(
    `insert into ingest.conflict_decision (id, conflict_id, evidence, state, why, decided_by, decided_at, revision)
     select coalesce(max(id), 0) + 1, $1, $2, $3, $4, $5, $6, $7 from ingest.conflict_decision
     returning id`,
    [conflict, evidence, state, why, by, now.toISOString(), revision],
  );
  return (rows[0] as { id: number }).id;
}
