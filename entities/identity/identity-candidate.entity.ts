import { defineEntity, p } from "@mikro-orm/core";

import { Organization } from "../organizations/organization.entity.ts";
import { IdentityFeature } from "./identity-feature.entity.ts";
import { MatchOutcome } from "./identity.vocabulary.ts";

/** Two organizations that may be one, until a person decides. */
const IdentityCandidateSchema = defineEntity({
  name: "IdentityCandidate",
  tableName: "identity_candidate",
  schema: "ingest",
  properties: {
    id: p.integer().primary(),
    kind: p.text(),
    key: p.text(),
    targetKey: p.text(),
    /** The one without a BIN. */
    organization: () => p.manyToOne(Organization).deleteRule("cascade").index(),
    target: () => p.manyToOne(Organization).deleteRule("cascade").index(),
    score: p.decimal().precision(5).scale(4),
    outcome: p.enum(MatchOutcome.values),
    features: () => p.oneToMany(IdentityFeature).mappedBy("candidate").orderBy({ position: "asc" }),
    evidence: p.json<unknown>(),
    revision: p.integer(),
  },
  uniques: [{ properties: ["kind", "key", "targetKey"] }],
  indexes: [{ properties: ["score", "id"] }],
});

export class IdentityCandidate extends IdentityCandidateSchema.class {}
IdentityCandidateSchema.setClass(IdentityCandidate);
