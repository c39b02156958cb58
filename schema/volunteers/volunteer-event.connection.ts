import { connection, type Connection } from "../shared/connection.ts";
import { VolunteerEvent } from "./volunteer-event.type.ts";

export const VolunteerEventConnection = connection("VolunteerEvent", {
  plural: "volunteer events",
  node: () => VolunteerEvent,
  summary: {
    groups: {
      DIRECTION: "direction",
      REGION: "region",
      TERRITORY: "territory",
      STARTS_YEAR: "year in which it starts",
      ORGANIZER: "organizer",
    },
  },
});
export type VolunteerEventConnection = Connection<VolunteerEvent>;
