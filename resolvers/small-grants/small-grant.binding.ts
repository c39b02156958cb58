import { sql } from "kysely";

import { SmallGrant } from "../../entities/small-grants/small-grant.entity.ts";
import type { Binding } from "../../src/planner/binding.ts";
import { goalFields, goalFilterOf } from "../shared/project-goals.ts";

export const smallGrantBinding: Binding = {
  type: "SmallGrant",
  entity: SmallGrant,
  roots: { smallGrants: { kind: "connection" } },
  fields: {
    instrument: { sql: () => sql`'SMALL_GRANT'::text` },
    ...goalFields("SmallGrant"),
  },
  filters: { goal: goalFilterOf("SmallGrant") },
};
