import { NgoReport } from "../../entities/ngo-reports/ngo-report.entity.ts";
import type { Binding } from "../../src/planner/binding.ts";

export const ngoReportBinding: Binding = {
  type: "NgoReport",
  entity: NgoReport,
  roots: { ngoReports: { kind: "connection" } },
};
