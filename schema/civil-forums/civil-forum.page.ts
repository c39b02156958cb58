import { orderEnum } from "../shared/order.ts";
import { page } from "../shared/page.args.ts";
import { CivilForumFilter } from "./civil-forum.filter.ts";

const CivilForumOrder = orderEnum("CivilForum", {
  NUMBER: "number",
  STARTS_ON: "first day",
});

export const CivilForumsPage = page(
  "civil forums",
  () => CivilForumFilter,
  () => CivilForumOrder,
);
