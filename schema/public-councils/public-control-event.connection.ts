import { connection, type Connection } from "../shared/connection.ts";
import { PublicControlEvent } from "./public-control-event.type.ts";

export const PublicControlEventConnection = connection("PublicControlEvent", {
  plural: "events of public control",
  node: () => PublicControlEvent,
  summary: {
    groups: {
      FORM: "form",
      COUNCIL: "council",
      REGION: "region",
      STARTS_YEAR: "year in which it starts",
    },
  },
});
export type PublicControlEventConnection = Connection<PublicControlEvent>;
