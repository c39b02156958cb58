import { orderEnum } from "../shared/order.ts";
import { page } from "../shared/page.args.ts";
import { FundedProjectFilter } from "./funded-project.filter.ts";

const FundedProjectOrder = orderEnum("FundedProject", {
  YEAR: "budget year",
  AMOUNT: "amount",
  STARTS_ON: "first day",
  TITLE: "title, in the order of the Kazakh alphabet",
});

export const FundedProjectsPage = page(
  "projects",
  () => FundedProjectFilter,
  () => FundedProjectOrder,
);
