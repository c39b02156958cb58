import { connection, type Connection } from "../shared/connection.ts";
import { Organization } from "./organization.type.ts";

export const OrganizationConnection = connection("Organization", {
  plural: "organizations",
  node: () => Organization,
  summary: {
    groups: {
      LEGAL_FORM: "legal form",
      REGISTRY_STATUS: "status in the register of the Ministry of Justice",
      IS_NGO: "whether it is an NGO",
      REGION: "region",
      TERRITORY: "territory",
      SPHERE: "sphere of activity; `several` where there is more than one",
      REGISTERED_YEAR: "year of registration",
    },
  },
});
export type OrganizationConnection = Connection<Organization>;
