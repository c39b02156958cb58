import { connection, type Connection } from "../shared/connection.ts";
import { IdentityDecision } from "./identity-decision.type.ts";

export const IdentityDecisionConnection = connection("IdentityDecision", {
  plural: "decisions about organizations that may be one",
  node: () => IdentityDecision,
  summary: {
    groups: {
      VERDICT: "verdict",
      MATCH_METHOD: "way in which it was found",
    },
  },
});
export type IdentityDecisionConnection = Connection<IdentityDecision>;
