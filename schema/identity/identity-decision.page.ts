import { orderEnum } from "../shared/order.ts";
import { page } from "../shared/page.args.ts";
import { IdentityDecisionFilter } from "./identity-decision.filter.ts";

const IdentityDecisionOrder = orderEnum("IdentityDecision", {
  REVISION: "revision that carried it out",
});

export const IdentityDecisionsPage = page(
  "decisions",
  () => IdentityDecisionFilter,
  () => IdentityDecisionOrder,
);
