import { orderEnum } from "../shared/order.ts";
import { page } from "../shared/page.args.ts";
import { PublicCouncilFilter } from "./public-council.filter.ts";

const PublicCouncilOrder = orderEnum("PublicCouncil", {
  NAME: "name, in the order of the Kazakh alphabet",
  CONVOCATION: "number of the convocation",
  TERM_STARTS_ON: "first day of the convocation",
});

export const PublicCouncilsPage = page(
  "public councils",
  () => PublicCouncilFilter,
  () => PublicCouncilOrder,
);
