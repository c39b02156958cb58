import { connection, type Connection } from "../shared/connection.ts";
import { ActionPlanItem } from "./action-plan-item.type.ts";

export const ActionPlanItemConnection = connection("ActionPlanItem", {
  plural: "measures of action plans",
  node: () => ActionPlanItem,
  summary: {
    groups: {
      STATUS: "status",
    },
  },
});
export type ActionPlanItemConnection = Connection<ActionPlanItem>;
