import { orderEnum } from "../shared/order.ts";
import { page } from "../shared/page.args.ts";
import { ActionPlanItemFilter } from "./action-plan-item.filter.ts";

const ActionPlanItemOrder = orderEnum("ActionPlanItem", {
  NUMBER: "number in the plan",
  DEADLINE: "deadline",
  COMPLETED_ON: "day on which it was done",
  MEASURE: "measure, in the order of the Kazakh alphabet",
});

export const ActionPlanItemsPage = page(
  "measures of action plans",
  () => ActionPlanItemFilter,
  () => ActionPlanItemOrder,
);
