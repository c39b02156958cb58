import { VolunteerBrand } from "../../entities/volunteers/volunteer-brand.entity.ts";
import type { Binding } from "../../src/planner/binding.ts";

export const volunteerBrandBinding: Binding = {
  type: "VolunteerBrand",
  entity: VolunteerBrand,
  roots: { volunteerBrands: { kind: "list", orderBy: ["POSITION_ASC"] } },
};
