import { sql } from "kysely";

import { Grant } from "../../entities/grants/grant.entity.ts";
import type { Binding } from "../../src/planner/binding.ts";
import { goalFields, goalFilterOf } from "../shared/project-goals.ts";

export const grantBinding: Binding = {
  type: "Grant",
  entity: Grant,
  roots: { grants: { kind: "connection" } },
  fields: {
    instrument: { sql: () => sql`'GRANT'::text` },
    effectiveness: {
      embedded: {
        method: "effectivenessMethod",
        recipientSatisfaction: "recipientSatisfaction",
        budgetEfficiency: "budgetEfficiency",
        conclusion: "conclusion",
        usedForYear: "usedForYear",
      },
    },
    ...goalFields("Grant"),
  },
  filters: { goal: goalFilterOf("Grant") },
};
