import { connection, type Connection } from "../shared/connection.ts";
import { FundedProject } from "./funded-project.type.ts";

export const FundedProjectConnection = connection("FundedProject", {
  plural: "publicly paid projects",
  node: () => FundedProject,
  summary: {
    isMoney: true,
    groups: {
      YEAR: "budget year",
      INSTRUMENT: "instrument",
      STATUS: "status",
      SPHERE: "sphere of activity",
      IMPLEMENTER: "organization that carries it out",
      CUSTOMER: "customer",
    },
  },
});
export type FundedProjectConnection = Connection<FundedProject>;
