import { orderEnum } from "../shared/order.ts";
import { page } from "../shared/page.args.ts";
import { SocialOrderFilter } from "./social-order.filter.ts";

const SocialOrderOrder = orderEnum("SocialOrder", {
  YEAR: "budget year",
  AMOUNT: "amount",
  STARTS_ON: "first day",
  TITLE: "title, in the order of the Kazakh alphabet",
});

export const SocialOrdersPage = page(
  "social orders",
  () => SocialOrderFilter,
  () => SocialOrderOrder,
);
