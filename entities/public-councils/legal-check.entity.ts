import { defineEntity, p } from "@mikro-orm/core";

import { CouncilRule } from "./council-work.vocabulary.ts";
import { PublicCouncil } from "./public-council.entity.ts";

const columns =
  "id, council_id, position, rule, article, passed, observed, explanation_kk, explanation_ru, explanation_en";

/** One row per council and rule; a rule that the law does not set, or that no register lets judge, has none. */
const LegalCheckSchema = defineEntity({
  name: "LegalCheck",
  tableName: "council_legal_check",
  schema: "register",
  view: true,
  expression: `select ${columns} from register.council_legal_checks() as verdict (${columns})`,
  properties: {
    id: p.text().primary(),
    council: () => p.manyToOne(PublicCouncil),
    position: p.integer(),
    rule: p.enum(CouncilRule.values),
    article: p.text(),
    passed: p.boolean(),
    observed: p.decimal(),
    explanationKk: p.text(),
    explanationRu: p.text(),
    explanationEn: p.text(),
  },
});

export class LegalCheck extends LegalCheckSchema.class {}
LegalCheckSchema.setClass(LegalCheck);
