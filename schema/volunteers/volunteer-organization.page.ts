import { orderEnum } from "../shared/order.ts";
import { page } from "../shared/page.args.ts";
import { VolunteerOrganizationFilter } from "./volunteer-organization.filter.ts";

const VolunteerOrganizationOrder = orderEnum("VolunteerOrganization", {
  SINCE: "day since which it works with volunteers",
});

export const VolunteerOrganizationsPage = page(
  "volunteer organizations",
  () => VolunteerOrganizationFilter,
  () => VolunteerOrganizationOrder,
);
