import { connection, type Connection } from "../shared/connection.ts";
import { IdentityCandidate } from "./identity-candidate.type.ts";

export const IdentityCandidateConnection = connection("IdentityCandidate", {
  plural: "pairs of organizations that may be one",
  node: () => IdentityCandidate,
  summary: {
    groups: {
      OUTCOME: "outcome",
    },
  },
});
export type IdentityCandidateConnection = Connection<IdentityCandidate>;
