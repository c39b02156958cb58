import { connection, type Connection } from "../shared/connection.ts";
import { FrontOffice } from "./front-office.type.ts";

export const FrontOfficeConnection = connection("FrontOffice", {
  plural: "front offices of volunteers",
  node: () => FrontOffice,
  summary: {
    groups: {
      KIND: "kind",
      REGION: "region",
    },
  },
});
export type FrontOfficeConnection = Connection<FrontOffice>;
