import { orderEnum } from "../shared/order.ts";
import { page } from "../shared/page.args.ts";
import { AdvisoryBodyFilter } from "./advisory-body.filter.ts";

const AdvisoryBodyOrder = orderEnum("AdvisoryBody", {
  NAME: "name, in the order of the Kazakh alphabet",
  SINCE: "day since which it exists",
  MEMBERS_COUNT: "number of members",
});

export const AdvisoryBodiesPage = page(
  "advisory bodies",
  () => AdvisoryBodyFilter,
  () => AdvisoryBodyOrder,
);
