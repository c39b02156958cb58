import { orderEnum } from "../shared/order.ts";
import { page } from "../shared/page.args.ts";
import { CouncilMembershipFilter } from "./council-membership.filter.ts";

const CouncilMembershipOrder = orderEnum("CouncilMembership", {
  STARTS_ON: "first day of the seat",
  ENDS_ON: "last day of the seat",
});

export const CouncilMembershipsPage = page(
  "council seats",
  () => CouncilMembershipFilter,
  () => CouncilMembershipOrder,
);
