import { defineEntity, p } from "@mikro-orm/core";

import { RegisterConflict } from "./register-conflict.entity.ts";
import { ConflictState } from "./register-conflict.vocabulary.ts";

/** What somebody decided about a conflict; nothing is ever changed or removed here. */
const ConflictDecisionSchema = defineEntity({
  name: "ConflictDecision",
  tableName: "conflict_decision",
  schema: "ingest",
  properties: {
    id: p.integer().primary(),
    /** Stays where the conflict is gone, in case it comes again. */
    conflict: () => p.manyToOne(RegisterConflict).createForeignKeyConstraint(false),
    /** The digest of the evidence that was decided about. */
    evidence: p.string().length(32),
    state: p.enum(ConflictState.values),
    why: p.text(),
    decidedBy: p.text(),
    decidedAt: p.datetime(3),
    revision: p.integer(),
  },
  indexes: [{ properties: ["conflict", "id"] }],
});

export class ConflictDecision extends ConflictDecisionSchema.class {}
ConflictDecisionSchema.setClass(ConflictDecision);
