import { connection, type Connection } from "../shared/connection.ts";
import { PublicCouncil } from "./public-council.type.ts";

export const PublicCouncilConnection = connection("PublicCouncil", {
  plural: "public councils",
  node: () => PublicCouncil,
  summary: {
    groups: {
      LEVEL: "level",
      STATUS: "status of the convocation",
      CONVOCATION: "number of the convocation",
      REGION: "region",
    },
  },
});
export type PublicCouncilConnection = Connection<PublicCouncil>;
