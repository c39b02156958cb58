import { defineEntity, p } from "@mikro-orm/core";

import { IdentityFeature } from "./identity-feature.entity.ts";
import { IdentityVerdict, MatchMethod } from "./identity.vocabulary.ts";

/** That two keys are one thing, or that they are not, until it is undone. */
const IdentityDecisionSchema = defineEntity({
  name: "IdentityDecision",
  tableName: "identity_decision",
  schema: "ingest",
  properties: {
    id: p.integer().autoincrement(false).primary(),
    kind: p.text(),
    /** The key that a source gave; where the verdict is SAME its statements count for `targetKey`. */
    key: p.text(),
    targetKey: p.text(),
    verdict: p.enum(IdentityVerdict.values),
    matchMethod: p.enum(MatchMethod.values).name("method"),
    score: p.decimal().precision(5).scale(4).nullable(),
    features: () => p.oneToMany(IdentityFeature).mappedBy("decision").orderBy({ position: "asc" }),
    evidence: p.json<unknown>().default("[]"),
    by: p.text(),
    why: p.text().nullable(),
    decidedAt: p.datetime(3),
    revision: p.integer(),
    undoneAt: p.datetime(3).nullable(),
    undoneBy: p.text().nullable(),
    undoneWhy: p.text().nullable(),
    undoneRevision: p.integer().nullable(),
    /** The key of the row that the statements count for now; null unless the verdict is SAME and stands. */
    rootKey: p.text().nullable(),
  },
  indexes: [
    { properties: ["kind", "key"] },
    { properties: ["kind", "rootKey"] },
    { properties: ["revision", "id"] },
  ],
});

export class IdentityDecision extends IdentityDecisionSchema.class {}
IdentityDecisionSchema.setClass(IdentityDecision);
