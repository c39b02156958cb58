import { connection, type Connection } from "../shared/connection.ts";
import { Grant } from "./grant.type.ts";

export const GrantConnection = connection("Grant", {
  plural: "grants",
  node: () => Grant,
  summary: {
    isMoney: true,
    groups: {
      YEAR: "budget year",
      STATUS: "status",
      TERM: "term",
      FUNDING_KIND: "kind of funding",
      SPHERE: "sphere of activity",
      REGION: "region of the places; `several` where there is more than one",
      IMPLEMENTER: "organization that carries it out",
      CUSTOMER: "customer",
      OPERATOR: "operator",
    },
  },
});
export type GrantConnection = Connection<Grant>;
