import { ResourceCenter } from "../../entities/resource-centers/resource-center.entity.ts";
import type { Binding } from "../../src/planner/binding.ts";

export const resourceCenterBinding: Binding = {
  type: "ResourceCenter",
  entity: ResourceCenter,
  roots: { resourceCenters: { kind: "connection" } },
};
