import { FrontOffice } from "../../entities/front-offices/front-office.entity.ts";
import type { Binding } from "../../src/planner/binding.ts";

export const frontOfficeBinding: Binding = {
  type: "FrontOffice",
  entity: FrontOffice,
  roots: { frontOffices: { kind: "connection" } },
};
