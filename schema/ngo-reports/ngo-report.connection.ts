import { connection, type Connection } from "../shared/connection.ts";
import { NgoReport } from "./ngo-report.type.ts";

export const NgoReportConnection = connection("NgoReport", {
  plural: "yearly reports of NGOs",
  node: () => NgoReport,
  summary: {
    groups: {
      YEAR: "year",
      STATUS: "status",
      VERIFICATION: "verification",
    },
  },
});
export type NgoReportConnection = Connection<NgoReport>;
