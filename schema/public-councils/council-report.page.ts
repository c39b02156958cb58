import { orderEnum } from "../shared/order.ts";
import { page } from "../shared/page.args.ts";
import { CouncilReportFilter } from "./council-report.filter.ts";

const CouncilReportOrder = orderEnum("CouncilReport", {
  YEAR: "calendar year",
  MEETINGS: "meetings held",
  DRAFT_ACTS_REVIEWED: "drafts of legal acts reviewed",
});

export const CouncilReportsPage = page(
  "yearly reports of public councils",
  () => CouncilReportFilter,
  () => CouncilReportOrder,
);
