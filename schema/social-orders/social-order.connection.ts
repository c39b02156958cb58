import { connection, type Connection } from "../shared/connection.ts";
import { SocialOrder } from "./social-order.type.ts";

export const SocialOrderConnection = connection("SocialOrder", {
  plural: "social orders",
  node: () => SocialOrder,
  summary: {
    isMoney: true,
    groups: {
      YEAR: "budget year",
      STATUS: "status",
      ADMINISTRATION_LEVEL: "whose budget pays",
      SPHERE: "sphere of activity",
      REGION: "region of the places; `several` where there is more than one",
      IMPLEMENTER: "organization that carries it out",
      CUSTOMER: "customer",
    },
  },
});
export type SocialOrderConnection = Connection<SocialOrder>;
