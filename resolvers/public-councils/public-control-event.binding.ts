import { PublicControlEvent } from "../../entities/public-councils/public-control-event.entity.ts";
import type { Binding } from "../../src/planner/binding.ts";

export const publicControlEventBinding: Binding = {
  type: "PublicControlEvent",
  entity: PublicControlEvent,
  roots: { publicControlEvents: { kind: "connection" } },
  fields: { recommendations: { texts: { relation: "recommendations", property: "text" } } },
};
