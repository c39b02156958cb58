import { orderEnum } from "../shared/order.ts";
import { page } from "../shared/page.args.ts";
import { QuarantinedRowFilter } from "./quarantined-row.filter.ts";

const QuarantinedRowOrder = orderEnum("QuarantinedRow", {
  LINE: "line",
});

export const QuarantinedRowsPage = page(
  "quarantined rows",
  () => QuarantinedRowFilter,
  () => QuarantinedRowOrder,
);
