import { connection, type Connection } from "../shared/connection.ts";
import { ImportRun } from "./import-run.type.ts";

export const ImportRunConnection = connection("ImportRun", {
  plural: "import runs",
  node: () => ImportRun,
  summary: {
    groups: {
      STATUS: "status",
      SOURCE: "source",
    },
  },
});
export type ImportRunConnection = Connection<ImportRun>;
