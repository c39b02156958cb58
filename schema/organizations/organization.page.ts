import { orderEnum } from "../shared/order.ts";
import { page } from "../shared/page.args.ts";
import { OrganizationFilter } from "./organization.filter.ts";

const OrganizationOrder = orderEnum("Organization", {
  NAME: "name, in the order of the Kazakh alphabet",
  REGISTERED_ON: "day of registration",
});

export const OrganizationsPage = page(
  "organizations",
  () => OrganizationFilter,
  () => OrganizationOrder,
);
