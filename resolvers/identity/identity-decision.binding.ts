import { sql } from "kysely";

import { IdentityDecision } from "../../entities/identity/identity-decision.entity.ts";
import type { Binding } from "../../src/planner/binding.ts";
import { operand } from "../../src/planner/operand.ts";
import { given } from "../shared/given.ts";

export const identityDecisionBinding: Binding = {
  type: "IdentityDecision",
  entity: IdentityDecision,
  roots: { identityDecisions: { kind: "connection" } },
  fields: {
    confidence: { property: "score" },
  },
  filters: {
    undone: {
      sql: (row, { eq }) =>
        given(eq)
          ? sql`(${row.column("undoneRevision")} is not null) = ${operand(eq, "boolean")}`
          : sql`true`,
    },
  },
};
