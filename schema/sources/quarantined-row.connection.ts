import { connection, type Connection } from "../shared/connection.ts";
import { QuarantinedRow } from "./quarantined-row.type.ts";

export const QuarantinedRowConnection = connection("QuarantinedRow", {
  plural: "quarantined rows",
  node: () => QuarantinedRow,
  summary: {
    groups: {
      REASON: "reason",
      FIELD: "field",
    },
  },
});
export type QuarantinedRowConnection = Connection<QuarantinedRow>;
