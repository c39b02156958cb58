import { defineEntity, p } from "@mikro-orm/core";

import { IdentityCandidate } from "./identity-candidate.entity.ts";
import { IdentityDecision } from "./identity-decision.entity.ts";

const columns = `evidence.position::int, evidence.feature->>'feature' as feature, evidence.feature->>'left' as left_text,
      evidence.feature->>'right' as right_text, (evidence.feature->>'weight')::numeric(5,4) as weight,
      (evidence.feature->>'contribution')::numeric(5,4) as contribution`;

/** What speaks for two organizations being one, or against it, piece by piece. */
const IdentityFeatureSchema = defineEntity({
  name: "IdentityFeature",
  tableName: "identity_feature",
  schema: "ingest",
  view: true,
  expression: `
    select candidate.id as candidate_id, null::int as decision_id, ${columns}
    from ingest.identity_candidate as candidate
    cross join lateral jsonb_array_elements(candidate.evidence) with ordinality as evidence (feature, position)
    union all
    select null::int as candidate_id, decision.id as decision_id, ${columns}
    from ingest.identity_decision as decision
    cross join lateral jsonb_array_elements(decision.evidence) with ordinality as evidence (feature, position)`,
  properties: {
    candidate: () => p.manyToOne(IdentityCandidate).nullable(),
    decision: () => p.manyToOne(IdentityDecision).nullable(),
    position: p.integer().primary(),
    feature: p.text().primary(),
    leftText: p.text().nullable(),
    rightText: p.text().nullable(),
    weight: p.decimal().precision(5).scale(4),
    contribution: p.decimal().precision(5).scale(4),
  },
});

export class IdentityFeature extends IdentityFeatureSchema.class {}
IdentityFeatureSchema.setClass(IdentityFeature);
