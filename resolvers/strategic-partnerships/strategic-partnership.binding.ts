import { sql } from "kysely";

import { StrategicPartnership } from "../../entities/strategic-partnerships/strategic-partnership.entity.ts";
import type { Binding } from "../../src/planner/binding.ts";
import { goalFields, goalFilterOf } from "../shared/project-goals.ts";

export const strategicPartnershipBinding: Binding = {
  type: "StrategicPartnership",
  entity: StrategicPartnership,
  roots: { strategicPartnerships: { kind: "connection" } },
  fields: {
    instrument: { sql: () => sql`'STRATEGIC_PARTNERSHIP'::text` },
    acceptanceAct: { embedded: { number: "actNumber", signedOn: "actSignedOn" } },
    ...goalFields("StrategicPartnership"),
  },
  filters: { goal: goalFilterOf("StrategicPartnership") },
};
