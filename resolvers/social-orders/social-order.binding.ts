import { sql } from "kysely";

import { SocialOrder } from "../../entities/social-orders/social-order.entity.ts";
import type { Binding } from "../../src/planner/binding.ts";
import { goalFields, goalFilterOf } from "../shared/project-goals.ts";

export const socialOrderBinding: Binding = {
  type: "SocialOrder",
  entity: SocialOrder,
  roots: { socialOrders: { kind: "connection" } },
  fields: {
    instrument: { sql: () => sql`'SOCIAL_ORDER'::text` },
    ...goalFields("SocialOrder"),
  },
  filters: { goal: goalFilterOf("SocialOrder") },
};
