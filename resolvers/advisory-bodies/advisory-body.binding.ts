import { AdvisoryBody } from "../../entities/advisory-bodies/advisory-body.entity.ts";
import type { Binding } from "../../src/planner/binding.ts";

export const advisoryBodyBinding: Binding = {
  type: "AdvisoryBody",
  entity: AdvisoryBody,
  roots: { advisoryBodies: { kind: "connection" } },
};
