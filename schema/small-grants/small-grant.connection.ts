import { connection, type Connection } from "../shared/connection.ts";
import { SmallGrant } from "./small-grant.type.ts";

export const SmallGrantConnection = connection("SmallGrant", {
  plural: "small grants",
  node: () => SmallGrant,
  summary: {
    isMoney: true,
    groups: {
      YEAR: "year",
      STATUS: "status",
      SPHERE: "sphere of activity",
      RECIPIENT_KIND: "kind of recipient",
      REGRANTOR: "organization that gives it",
      IMPLEMENTER: "organization that receives it",
    },
  },
});
export type SmallGrantConnection = Connection<SmallGrant>;
