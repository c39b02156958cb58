import { orderEnum } from "../shared/order.ts";
import { page } from "../shared/page.args.ts";
import { RegisterConflictFilter } from "./register-conflict.filter.ts";

const RegisterConflictOrder = orderEnum("RegisterConflict", {
  FIRST_SEEN_REVISION: "the revision in which it was first seen",
  KIND: "kind, in the order of the alphabet",
});

export const RegisterConflictsPage = page(
  "conflicts",
  () => RegisterConflictFilter,
  () => RegisterConflictOrder,
);
