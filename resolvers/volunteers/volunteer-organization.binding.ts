import { VolunteerOrganization } from "../../entities/volunteers/volunteer-organization.entity.ts";
import type { Binding } from "../../src/planner/binding.ts";

export const volunteerOrganizationBinding: Binding = {
  type: "VolunteerOrganization",
  entity: VolunteerOrganization,
  roots: { volunteerOrganizations: { kind: "connection" } },
};
