import { connection, type Connection } from "../shared/connection.ts";
import { VolunteerOrganization } from "./volunteer-organization.type.ts";

export const VolunteerOrganizationConnection = connection("VolunteerOrganization", {
  plural: "volunteer organizations",
  node: () => VolunteerOrganization,
  summary: {
    groups: {
      SINCE_YEAR: "year since when it is in the register",
    },
  },
});
export type VolunteerOrganizationConnection = Connection<VolunteerOrganization>;
