import { ActionPlanItem } from "../../entities/civil-forums/action-plan-item.entity.ts";
import type { Binding } from "../../src/planner/binding.ts";

export const actionPlanItemBinding: Binding = {
  type: "ActionPlanItem",
  entity: ActionPlanItem,
  roots: { actionPlanItems: { kind: "connection" } },
};
