import { orderEnum } from "../shared/order.ts";
import { page } from "../shared/page.args.ts";
import { NgoReportFilter } from "./ngo-report.filter.ts";

const NgoReportOrder = orderEnum("NgoReport", {
  YEAR: "year that is reported",
  TOTAL_INCOME: "total income",
  SUBMITTED_ON: "day of submission",
  STAFF: "number of employees",
  VOLUNTEERS: "number of people who work without pay",
});

export const NgoReportsPage = page(
  "yearly reports of NGOs",
  () => NgoReportFilter,
  () => NgoReportOrder,
);
