import { orderEnum } from "../shared/order.ts";
import { page } from "../shared/page.args.ts";
import { AwardFilter } from "./award.filter.ts";

const AwardOrder = orderEnum("Award", {
  YEAR: "year",
  DECIDED_ON: "day of the order or decree",
  AMOUNT: "amount",
});

export const AwardsPage = page(
  "awards",
  () => AwardFilter,
  () => AwardOrder,
);
