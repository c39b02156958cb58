import { PolicyDocument } from "../../entities/policy-documents/policy-document.entity.ts";
import type { Binding } from "../../src/planner/binding.ts";

export const policyDocumentBinding: Binding = {
  type: "PolicyDocument",
  entity: PolicyDocument,
  roots: { policyDocuments: { kind: "connection" } },
};
