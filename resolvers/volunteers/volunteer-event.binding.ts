import { VolunteerEvent } from "../../entities/volunteers/volunteer-event.entity.ts";
import type { Binding } from "../../src/planner/binding.ts";

export const volunteerEventBinding: Binding = {
  type: "VolunteerEvent",
  entity: VolunteerEvent,
  roots: { volunteerEvents: { kind: "connection" } },
};
