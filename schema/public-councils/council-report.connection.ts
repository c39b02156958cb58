import { connection, type Connection } from "../shared/connection.ts";
import { CouncilReport } from "./council-report.type.ts";

export const CouncilReportConnection = connection("CouncilReport", {
  plural: "yearly reports of public councils",
  node: () => CouncilReport,
  summary: {
    groups: {
      YEAR: "year",
      COUNCIL: "council",
    },
  },
});
export type CouncilReportConnection = Connection<CouncilReport>;
