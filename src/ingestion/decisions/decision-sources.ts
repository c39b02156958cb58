import { conflictDecisions } from "../conflicts/decision-source.ts";
import { identityDecisions } from "../identity/decision-source.ts";
import type { DecisionSource } from "./decision-source.ts";

/** What people decide here, beside what publishers send. */
export const decisionSources: readonly DecisionSource[] = [identityDecisions, conflictDecisions];

export function decisionsOf(source: string): DecisionSource | undefined {
  return decisionSources.find(({ connector }) => connector.id === source);
}
