import { orderEnum } from "../shared/order.ts";
import { page } from "../shared/page.args.ts";
import { GrantFilter } from "./grant.filter.ts";

const GrantOrder = orderEnum("Grant", {
  YEAR: "budget year",
  AMOUNT: "amount",
  STARTS_ON: "first day",
  TITLE: "title, in the order of the Kazakh alphabet",
});

export const GrantsPage = page(
  "grants",
  () => GrantFilter,
  () => GrantOrder,
);
