import type { Database } from "../../db/database.ts";
import { publicReason } from "../decisions/public-reason.ts";
import { decide, type DecisionOptions } from "../decisions/publish-decision.ts";
import { fileOfDecision, identityDecisions, type PersonsDecision } from "./decision-source.ts";

/**
 * Carries out what a person decided, or undoes it, as a revision of its own.
 * @returns the number of the decision
 * @throws UserInputError where it cannot be: an organization is unknown, two BINs would be one, it is decided already,
 * or the reason may not be shown.
 */
export async function decideIdentity(
  database: Database,
  decision: PersonsDecision,
  options: DecisionOptions = {},
): Promise<number> {
  const file = fileOfDecision({ ...decision, why: publicReason(decision.why) });
  return decide(database, identityDecisions, async () => file, options);
}
