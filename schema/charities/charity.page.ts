import { orderEnum } from "../shared/order.ts";
import { page } from "../shared/page.args.ts";
import { CharityFilter } from "./charity.filter.ts";

const CharityOrder = orderEnum("Charity", {
  SINCE: "day since which it counts as a charity",
});

export const CharitiesPage = page(
  "charities",
  () => CharityFilter,
  () => CharityOrder,
);
