import { IdentityCandidate } from "../../entities/identity/identity-candidate.entity.ts";
import type { Binding } from "../../src/planner/binding.ts";

export const identityCandidateBinding: Binding = {
  type: "IdentityCandidate",
  entity: IdentityCandidate,
  roots: { identityCandidates: { kind: "connection" } },
};
