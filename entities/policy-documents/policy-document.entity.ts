import { defineEntity, p } from "@mikro-orm/core";

import { AdvisoryBody } from "../advisory-bodies/advisory-body.entity.ts";
import { ActionPlanItem } from "../civil-forums/action-plan-item.entity.ts";
import { CivilForum } from "../civil-forums/civil-forum.entity.ts";
import { FeedbackChannel } from "../feedback-channels/feedback-channel.entity.ts";
import { DatePrecision } from "../shared/date-precision.vocabulary.ts";
import { localized, searchable } from "../shared/localized.ts";
import { Sphere } from "../spheres/sphere.entity.ts";
import { PolicyDocumentKind, PolicyDocumentStatus, PolicyIssuer } from "./policy-document.vocabulary.ts";
import { PolicyStage } from "./policy-stage.entity.ts";
import { PolicyTask } from "./policy-task.entity.ts";
import { RegulatedSubject } from "./regulated-subject.vocabulary.ts";

const PolicyDocumentSchema = defineEntity({
  name: "PolicyDocument",
  tableName: "policy_document",
  schema: "register",
  properties: {
    id: p.integer().primary(),
    key: p.text().unique(),
    ...searchable("title"),
    kind: p.enum(PolicyDocumentKind.values),
    /** Such as "36-III"; of a concept or plan, the number of the act that approved it. */
    number: p.text().nullable().index(),
    issuer: p.enum(PolicyIssuer.values).nullable(),
    adoptedOn: p.date().nullable(),
    adoptedOnPrecision: p.enum(DatePrecision.values).nullable(),
    inForceOn: p.date().nullable(),
    status: p.enum(PolicyDocumentStatus.values),
    startYear: p.integer().nullable(),
    endYear: p.integer().nullable(),
    basis: () => p.manyToOne(PolicyDocument).nullable().index(),
    basisOf: () => p.oneToMany(PolicyDocument).mappedBy("basis").orderBy({ adoptedOn: "asc" }),
    amends: () =>
      p
        .manyToMany(PolicyDocument)
        .inversedBy("amendedBy")
        .pivotTable("policy_document_amendment")
        .joinColumn("amending_id")
        .inverseJoinColumn("amended_id")
        .orderBy({ adoptedOn: "asc" }),
    amendedBy: () => p.manyToMany(PolicyDocument).mappedBy("amends").orderBy({ adoptedOn: "asc" }),
    regulates: p.enum(RegulatedSubject.values).array(),
    spheres: () =>
      p
        .manyToMany(Sphere)
        .inversedBy("policyDocuments")
        .pivotTable("policy_document_sphere")
        .orderBy({ code: "asc" }),
    tasks: () => p.oneToMany(PolicyTask).mappedBy("document").orderBy({ position: "asc" }),
    stages: () => p.oneToMany(PolicyStage).mappedBy("document").orderBy({ position: "asc" }),
    civilForums: () => p.oneToMany(CivilForum).mappedBy("actionPlan").orderBy({ number: "asc" }),
    actionPlanItems: () => p.oneToMany(ActionPlanItem).mappedBy("plan"),
    advisoryBodies: () => p.oneToMany(AdvisoryBody).mappedBy("legalBasis"),
    feedbackChannels: () => p.oneToMany(FeedbackChannel).mappedBy("legalBasis").orderBy({ id: "asc" }),
    url: p.text().nullable(),
    /** The sentence that names it, in the language of the publication. */
    quotation: p.text().nullable(),
    quotedFrom: p.text().nullable(),
    ...localized("note"),
    revision: p.integer(),
  },
  indexes: [{ properties: ["adoptedOn", "id"] }, { properties: ["titleSort", "id"] }],
});

export class PolicyDocument extends PolicyDocumentSchema.class {}
PolicyDocumentSchema.setClass(PolicyDocument);
