import { defineEntity, p } from "@mikro-orm/core";

import { AdvisoryBody } from "../advisory-bodies/advisory-body.entity.ts";
import { Award } from "../awards/award.entity.ts";
import { Charity } from "../charities/charity.entity.ts";
import { ActionPlanItem } from "../civil-forums/action-plan-item.entity.ts";
import { DialogueEvent } from "../civil-forums/dialogue-event.entity.ts";
import { Recommendation } from "../civil-forums/recommendation.entity.ts";
import { FrontOffice } from "../front-offices/front-office.entity.ts";
import { FundedProject } from "../funded-projects/funded-project.entity.ts";
import { Grant } from "../grants/grant.entity.ts";
import { NgoReport } from "../ngo-reports/ngo-report.entity.ts";
import { CouncilMembership } from "../public-councils/council-membership.entity.ts";
import { DraftActReview } from "../public-councils/draft-act-review.entity.ts";
import { PublicControlEvent } from "../public-councils/public-control-event.entity.ts";
import { PublicCouncil } from "../public-councils/public-council.entity.ts";
import { Territory } from "../regions/territory.entity.ts";
import { ResourceCenter } from "../resource-centers/resource-center.entity.ts";
import { localized, searchable } from "../shared/localized.ts";
import { descendingIndex, skeletonIndex } from "../shared/written-index.ts";
import { SmallGrant } from "../small-grants/small-grant.entity.ts";
import { SocialOrder } from "../social-orders/social-order.entity.ts";
import { Sphere } from "../spheres/sphere.entity.ts";
import { StrategicPartnership } from "../strategic-partnerships/strategic-partnership.entity.ts";
import { TrainingProgramme } from "../training/training-programme.entity.ts";
import { VolunteerOrganization } from "../volunteers/volunteer-organization.entity.ts";
import { FormerName } from "./former-name.entity.ts";
import { LegalForm, RegistryStatus } from "./organization.vocabulary.ts";

const OrganizationSchema = defineEntity({
  name: "Organization",
  tableName: "organization",
  schema: "register",
  properties: {
    id: p.integer().primary(),
    /** `KZ-BIN-…` where a register knows the BIN, else the source and its own number. */
    key: p.text().unique(),
    bin: p.string().length(12).nullable().unique(),
    ...searchable("name"),
    formerNames: () => p.oneToMany(FormerName).mappedBy("organization").orderBy({ position: "asc" }),
    legalForm: p.enum(LegalForm.values).index(),
    registryStatus: p.enum(RegistryStatus.values).default("UNKNOWN").index(),
    registeredOn: p.date().nullable(),
    deregisteredOn: p.date().nullable(),
    territory: () => p.manyToOne(Territory).nullable(),
    ...localized("address"),
    isNgo: p.boolean().default(false).index(),
    spheres: () => p.manyToMany(Sphere).pivotTable("organization_sphere").orderBy({ code: "asc" }),
    grants: () => p.oneToMany(Grant).mappedBy("implementer"),
    placedGrants: () => p.oneToMany(Grant).mappedBy("customer"),
    operatedGrants: () => p.oneToMany(Grant).mappedBy("operator"),
    socialOrders: () => p.oneToMany(SocialOrder).mappedBy("implementer"),
    placedSocialOrders: () => p.oneToMany(SocialOrder).mappedBy("customer"),
    strategicPartnerships: () => p.oneToMany(StrategicPartnership).mappedBy("implementer"),
    placedStrategicPartnerships: () => p.oneToMany(StrategicPartnership).mappedBy("customer"),
    smallGrants: () => p.oneToMany(SmallGrant).mappedBy("implementer"),
    regrantedSmallGrants: () => p.oneToMany(SmallGrant).mappedBy("regrantor"),
    placedSmallGrants: () => p.oneToMany(SmallGrant).mappedBy("customer"),
    fundedProjects: () => p.oneToMany(FundedProject).mappedBy("implementer"),
    councilMemberships: () => p.oneToMany(CouncilMembership).mappedBy("onBehalfOf"),
    hostedCouncils: () => p.oneToMany(PublicCouncil).mappedBy("stateBody"),
    draftActReviews: () => p.oneToMany(DraftActReview).mappedBy("developer"),
    publicControlEvents: () => p.oneToMany(PublicControlEvent).mappedBy("initiator"),
    ngoReports: () => p.oneToMany(NgoReport).mappedBy("organization"),
    charity: () => p.oneToOne(Charity).mappedBy("organization").nullable(),
    volunteering: () => p.oneToOne(VolunteerOrganization).mappedBy("organization").nullable(),
    awards: () => p.oneToMany(Award).mappedBy("organization"),
    resourceCenters: () => p.oneToMany(ResourceCenter).mappedBy("operator"),
    frontOffices: () => p.oneToMany(FrontOffice).mappedBy("operator"),
    trainingProgrammes: () => p.oneToMany(TrainingProgramme).mappedBy("provider"),
    receivedRecommendations: () => p.oneToMany(Recommendation).mappedBy("addressee"),
    actionPlanItems: () => p.oneToMany(ActionPlanItem).mappedBy("responsible"),
    advisoryBodies: () => p.oneToMany(AdvisoryBody).mappedBy("stateBody"),
    dialogueEvents: () => p.oneToMany(DialogueEvent).mappedBy("organizer"),
    revision: p.integer(),
  },
  indexes: [
    skeletonIndex("organization"),
    descendingIndex("organization", "registered_on"),
    { properties: ["territory", "id"] },
    { properties: ["territory", "nameSort", "id"] },
    { properties: ["nameSort", "id"] },
    { properties: ["registeredOn", "id"] },
  ],
});

export class Organization extends OrganizationSchema.class {}
OrganizationSchema.setClass(Organization);
