import { orderEnum } from "../shared/order.ts";
import { page } from "../shared/page.args.ts";
import { SmallGrantFilter } from "./small-grant.filter.ts";

const SmallGrantOrder = orderEnum("SmallGrant", {
  YEAR: "budget year",
  AMOUNT: "amount",
  STARTS_ON: "first day",
  TITLE: "title, in the order of the Kazakh alphabet",
});

export const SmallGrantsPage = page(
  "small grants",
  () => SmallGrantFilter,
  () => SmallGrantOrder,
);
