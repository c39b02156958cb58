import { orderEnum } from "../shared/order.ts";
import { page } from "../shared/page.args.ts";
import { ImportRunFilter } from "./import-run.filter.ts";

const ImportRunOrder = orderEnum("ImportRun", {
  STARTED_AT: "moment of the start",
});

export const ImportRunsPage = page(
  "import runs",
  () => ImportRunFilter,
  () => ImportRunOrder,
);
