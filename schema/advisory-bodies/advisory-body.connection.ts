import { connection, type Connection } from "../shared/connection.ts";
import { AdvisoryBody } from "./advisory-body.type.ts";

export const AdvisoryBodyConnection = connection("AdvisoryBody", {
  plural: "advisory bodies",
  node: () => AdvisoryBody,
  summary: {
    groups: {
      KIND: "kind",
      REGION: "region",
    },
  },
});
export type AdvisoryBodyConnection = Connection<AdvisoryBody>;
