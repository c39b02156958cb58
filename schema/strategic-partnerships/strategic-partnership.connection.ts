import { connection, type Connection } from "../shared/connection.ts";
import { StrategicPartnership } from "./strategic-partnership.type.ts";

export const StrategicPartnershipConnection = connection("StrategicPartnership", {
  plural: "strategic partnerships",
  node: () => StrategicPartnership,
  summary: {
    isMoney: true,
    groups: {
      YEAR: "budget year",
      STATUS: "status",
      IMPLEMENTER: "strategic partner",
      CUSTOMER: "customer",
    },
  },
});
export type StrategicPartnershipConnection = Connection<StrategicPartnership>;
