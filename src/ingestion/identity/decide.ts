import type { Database } from "../../db/database.ts";
import { decide, type DecisionOptions } from "../decisions/publish-decision.ts";
import { fileOfDecision, identityDecisions, type PersonsDecision } from "./decision-source.ts";

/**
 * Carries out what a person decided, or undoes it, as a revision of its own.
 * @returns the number of the decision
 * @throws UserInputError where it cannot be: an organization is unknown, two BINs would be one, or it is decided already.
 */
export async function decideIdentity(
  database: Database,
  decision: PersonsDecision,
  options: DecisionOptions = {},
): Promise<number> {
  return decide(database, identityDecisions, async () => fileOfDecision(decision), options);
}
