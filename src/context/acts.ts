/** What somebody decides about a conflict between registers. */
export interface ConflictVerdict {
  /** The key of the conflict, without its type. */
  readonly id: string;
  readonly state: "OPEN" | "ACKNOWLEDGED" | "RESOLVED";
  readonly why: string;
  /** The name of the key that was used. */
  readonly decidedBy: string;
}

/**
 * Everything that a mutation may do. Resolvers ask for a scope and call one of these; `app.ts` takes them from the
 * ingestion, which knows no GraphQL.
 */
export interface Acts {
  /** Rejects with a UserInputError where there is no such conflict, or no reason. */
  decideConflict(verdict: ConflictVerdict): Promise<void>;
  /** Resolves to the number of the decision. */
  decideIdentity(decision: DecisionToMake): Promise<number>;
  undoIdentityDecision(undoing: DecisionToUndo): Promise<void>;
}

export type Verdict = "SAME" | "DIFFERENT";

/** Two organizations by their global ids, what they are to each other, who says so and why. */
export interface DecisionToMake {
  readonly organization: string;
  readonly target: string;
  readonly verdict: Verdict;
  readonly by: string;
  readonly why: string;
}

/** A decision by its global id. */
export interface DecisionToUndo {
  readonly id: string;
  readonly by: string;
  readonly why: string;
}
