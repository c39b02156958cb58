import { orderEnum } from "../shared/order.ts";
import { page } from "../shared/page.args.ts";
import { ResourceCenterFilter } from "./resource-center.filter.ts";

const ResourceCenterOrder = orderEnum("ResourceCenter", {
  NAME: "name, in the order of the Kazakh alphabet",
  OPENED_ON: "the day on which it opened",
});

export const ResourceCentersPage = page(
  "resource centers",
  () => ResourceCenterFilter,
  () => ResourceCenterOrder,
);
