import * as kinds from "../../entities/policy-documents/policy-document.vocabulary.ts";
import * as subjects from "../../entities/policy-documents/regulated-subject.vocabulary.ts";
import { enumFilter } from "../shared/enum.filter.ts";
import { enumOf } from "../shared/enum.ts";

export const PolicyDocumentKind = enumOf(kinds.PolicyDocumentKind);
export const PolicyDocumentStatus = enumOf(kinds.PolicyDocumentStatus);
export const PolicyIssuer = enumOf(kinds.PolicyIssuer);
export const RegulatedSubject = enumOf(subjects.RegulatedSubject);

export const PolicyDocumentKindFilter = enumFilter("PolicyDocumentKind", PolicyDocumentKind);
export const PolicyDocumentStatusFilter = enumFilter("PolicyDocumentStatus", PolicyDocumentStatus);
export const PolicyIssuerFilter = enumFilter("PolicyIssuer", PolicyIssuer);
export const RegulatedSubjectFilter = enumFilter("RegulatedSubject", RegulatedSubject);
