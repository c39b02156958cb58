import { CouncilReport } from "../../entities/public-councils/council-report.entity.ts";
import type { Binding } from "../../src/planner/binding.ts";

export const councilReportBinding: Binding = {
  type: "CouncilReport",
  entity: CouncilReport,
  roots: { councilReports: { kind: "connection" } },
};
