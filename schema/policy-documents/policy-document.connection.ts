import { connection, type Connection } from "../shared/connection.ts";
import { PolicyDocument } from "./policy-document.type.ts";

export const PolicyDocumentConnection = connection("PolicyDocument", {
  plural: "policy documents",
  node: () => PolicyDocument,
  summary: {
    groups: {
      KIND: "kind",
      STATUS: "status",
    },
  },
});
export type PolicyDocumentConnection = Connection<PolicyDocument>;
