import { Field } from "type-graphql";

import type { Organization as OrganizationEntity } from "../../entities/organizations/organization.entity.ts";
import { AdvisoryBodyConnection } from "../advisory-bodies/advisory-body.connection.ts";
import { AdvisoryBodiesPage } from "../advisory-bodies/advisory-body.page.ts";
import { AwardConnection } from "../awards/award.connection.ts";
import { AwardsPage } from "../awards/award.page.ts";
import { Charity } from "../charities/charity.type.ts";
import { ActionPlanItemConnection } from "../civil-forums/action-plan-item.connection.ts";
import { ActionPlanItemsPage } from "../civil-forums/action-plan-item.page.ts";
import { DialogueEventConnection } from "../civil-forums/dialogue-event.connection.ts";
import { DialogueEventsPage } from "../civil-forums/dialogue-event.page.ts";
import { RecommendationConnection } from "../civil-forums/recommendation.connection.ts";
import { RecommendationsPage } from "../civil-forums/recommendation.page.ts";
import { FrontOfficeConnection } from "../front-offices/front-office.connection.ts";
import { FrontOfficesPage } from "../front-offices/front-office.page.ts";
import { FundedProjectConnection } from "../funded-projects/funded-project.connection.ts";
import { FundedProjectsPage } from "../funded-projects/funded-project.page.ts";
import { GrantConnection } from "../grants/grant.connection.ts";
import { GrantsPage } from "../grants/grant.page.ts";
import { IdentityDecision } from "../identity/identity-decision.type.ts";
import { NgoReportConnection } from "../ngo-reports/ngo-report.connection.ts";
import { NgoReportsPage } from "../ngo-reports/ngo-report.page.ts";
import { CouncilMembershipConnection } from "../public-councils/council-membership.connection.ts";
import { CouncilMembershipsPage } from "../public-councils/council-membership.page.ts";
import { DraftActReviewConnection } from "../public-councils/draft-act-review.connection.ts";
import { DraftActReviewsPage } from "../public-councils/draft-act-review.page.ts";
import { PublicControlEventConnection } from "../public-councils/public-control-event.connection.ts";
import { PublicControlEventsPage } from "../public-councils/public-control-event.page.ts";
import { PublicCouncilConnection } from "../public-councils/public-council.connection.ts";
import { PublicCouncilsPage } from "../public-councils/public-council.page.ts";
import { Territory } from "../regions/territory.type.ts";
import { RegisterConflict } from "../register-conflicts/register-conflict.type.ts";
import { ResourceCenterConnection } from "../resource-centers/resource-center.connection.ts";
import { ResourceCentersPage } from "../resource-centers/resource-center.page.ts";
import { Searchable } from "../search/searchable.type.ts";
import { BIN } from "../shared/bin.scalar.ts";
import { BoundedList } from "../shared/bounded-list.ts";
import { Date } from "../shared/date.scalar.ts";
import { Implementing } from "../shared/implementing.ts";
import { LocalizedText } from "../shared/localized-text.type.ts";
import { Node } from "../shared/node.type.ts";
import { Relation } from "../shared/relation.ts";
import { SmallGrantConnection } from "../small-grants/small-grant.connection.ts";
import { SmallGrantsPage } from "../small-grants/small-grant.page.ts";
import { SocialOrderConnection } from "../social-orders/social-order.connection.ts";
import { SocialOrdersPage } from "../social-orders/social-order.page.ts";
import { Recorded } from "../sources/recorded.type.ts";
import { Sphere } from "../spheres/sphere.type.ts";
import { StrategicPartnershipConnection } from "../strategic-partnerships/strategic-partnership.connection.ts";
import { StrategicPartnershipsPage } from "../strategic-partnerships/strategic-partnership.page.ts";
import { TrainingProgrammeConnection } from "../training/training-programme.connection.ts";
import { TrainingProgrammesPage } from "../training/training-programme.page.ts";
import { VolunteerOrganization } from "../volunteers/volunteer-organization.type.ts";
import { LegalForm, OrganizationRole, RegistryStatus } from "./organization.enum.ts";

@Implementing(
  () => [Node, Recorded, Searchable],
  "A legal entity that takes part in civil society, in whatever role. One organization, once; what it does are relations.",
)
export class Organization implements Pick<
  OrganizationEntity,
  "bin" | "legalForm" | "registryStatus" | "registeredOn" | "deregisteredOn" | "isNgo"
> {
  @Field(() => BIN, {
    nullable: true,
    description:
      "Business identification number; null where no register knows it, as for many older organizations.",
  })
  readonly bin!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Identifier by org-id.guide, `KZ-BIN-` with the BIN; null without one.",
  })
  readonly orgId!: string | null;

  @Field(() => LocalizedText, { description: "The present official name." })
  readonly name!: LocalizedText;

  @BoundedList(() => LocalizedText, 20, "Earlier official names, the latest first")
  readonly formerNames!: readonly LocalizedText[];

  @Field(() => LegalForm, { description: "Organizational and legal form (law 142-II and the Civil Code)." })
  readonly legalForm!: keyof typeof LegalForm;

  @Field(() => RegistryStatus, {
    description: "State in the register of legal entities of the Ministry of Justice.",
  })
  readonly registryStatus!: keyof typeof RegistryStatus;

  @Field(() => Date, { nullable: true, description: "Day of the state registration." })
  readonly registeredOn!: string | null;

  @Field(() => Date, { nullable: true, description: "Day on which it left the register." })
  readonly deregisteredOn!: string | null;

  @Field(() => Territory, {
    nullable: true,
    description: "The territory of its registered address, as precisely as it is known.",
  })
  readonly region!: Territory | null;

  @Field(() => LocalizedText, { nullable: true, description: "The registered address." })
  readonly address!: LocalizedText | null;

  @Field(() => Boolean, {
    description:
      "Whether it is an NGO in the sense of law 36-III, article 1: non-profit, founded by citizens or non-state entities, no party, trade union or religious association.",
  })
  readonly isNgo!: boolean;

  @BoundedList(
    () => OrganizationRole,
    Object.keys(OrganizationRole).length,
    "What it does in the registers that are joined here",
  )
  readonly roles!: readonly (keyof typeof OrganizationRole)[];

  @BoundedList(() => Sphere, 19, "The spheres of article 5 in which it works, by code")
  readonly spheres!: readonly Sphere[];

  @Relation(() => GrantConnection, () => GrantsPage, "Grants that it carries out.")
  readonly grants!: GrantConnection;

  @Relation(() => GrantConnection, () => GrantsPage, "Grants that its budget pays as a customer.")
  readonly placedGrants!: GrantConnection;

  @Relation(() => GrantConnection, () => GrantsPage, "Grants that it gave as an operator.")
  readonly operatedGrants!: GrantConnection;

  @Relation(() => SocialOrderConnection, () => SocialOrdersPage, "Social orders that it carries out.")
  readonly socialOrders!: SocialOrderConnection;

  @Relation(
    () => SocialOrderConnection,
    () => SocialOrdersPage,
    "Social orders that it places as a customer.",
  )
  readonly placedSocialOrders!: SocialOrderConnection;

  @Relation(
    () => StrategicPartnershipConnection,
    () => StrategicPartnershipsPage,
    "Strategic partnerships in which it is the partner.",
  )
  readonly strategicPartnerships!: StrategicPartnershipConnection;

  @Relation(
    () => StrategicPartnershipConnection,
    () => StrategicPartnershipsPage,
    "Strategic partnerships that it ordered as a central body.",
  )
  readonly placedStrategicPartnerships!: StrategicPartnershipConnection;

  @Relation(() => SmallGrantConnection, () => SmallGrantsPage, "Small grants that it received.")
  readonly smallGrants!: SmallGrantConnection;

  @Relation(
    () => SmallGrantConnection,
    () => SmallGrantsPage,
    "Small grants that it gave on from its own grants.",
  )
  readonly regrantedSmallGrants!: SmallGrantConnection;

  @Relation(
    () => SmallGrantConnection,
    () => SmallGrantsPage,
    "Small grants that its budget pays as a customer.",
  )
  readonly placedSmallGrants!: SmallGrantConnection;

  @Relation(
    () => FundedProjectConnection,
    () => FundedProjectsPage,
    "All publicly paid projects that it carries out, of every instrument in one list.",
  )
  readonly fundedProjects!: FundedProjectConnection;

  @Relation(
    () => CouncilMembershipConnection,
    () => CouncilMembershipsPage,
    "Seats on public councils whose members it nominated.",
  )
  readonly councilMemberships!: CouncilMembershipConnection;

  @Relation(
    () => PublicCouncilConnection,
    () => PublicCouncilsPage,
    "Public councils that advise it, one for each convocation.",
  )
  readonly hostedCouncils!: PublicCouncilConnection;

  @Relation(
    () => DraftActReviewConnection,
    () => DraftActReviewsPage,
    "What public councils said about the drafts of legal acts that it drew up.",
  )
  readonly draftActReviews!: DraftActReviewConnection;

  @Relation(
    () => PublicControlEventConnection,
    () => PublicControlEventsPage,
    "Events of public control that it began on its own.",
  )
  readonly publicControlEvents!: PublicControlEventConnection;

  @Relation(
    () => NgoReportConnection,
    () => NgoReportsPage,
    "Its yearly reports to the NGO base, one a year.",
  )
  readonly ngoReports!: NgoReportConnection;

  @Field(() => Charity, {
    nullable: true,
    description: "Its charity work; null where nothing says that it is a charity.",
  })
  readonly charity!: Charity | null;

  @Field(() => VolunteerOrganization, {
    nullable: true,
    description: "Its work with volunteers; null where it is no volunteer organization.",
  })
  readonly volunteering!: VolunteerOrganization | null;

  @Relation(() => AwardConnection, () => AwardsPage, "Prizes and titles that it got as an organization.")
  readonly awards!: AwardConnection;

  @Relation(
    () => ResourceCenterConnection,
    () => ResourceCentersPage,
    "Resource centers for NGOs that it runs.",
  )
  readonly resourceCenters!: ResourceCenterConnection;

  @Relation(
    () => TrainingProgrammeConnection,
    () => TrainingProgrammesPage,
    "Training for people of NGOs that it holds.",
  )
  readonly trainingProgrammes!: TrainingProgrammeConnection;

  @Relation(() => FrontOfficeConnection, () => FrontOfficesPage, "Front offices of volunteers that it runs.")
  readonly frontOffices!: FrontOfficeConnection;

  @Relation(() => RecommendationConnection, () => RecommendationsPage, "What civil forums recommended to it.")
  readonly receivedRecommendations!: RecommendationConnection;

  @Relation(
    () => ActionPlanItemConnection,
    () => ActionPlanItemsPage,
    "Measures of action plans for which it answers.",
  )
  readonly actionPlanItems!: ActionPlanItemConnection;

  @Relation(
    () => AdvisoryBodyConnection,
    () => AdvisoryBodiesPage,
    "Advisory bodies other than public councils that work at it.",
  )
  readonly advisoryBodies!: AdvisoryBodyConnection;

  @Relation(
    () => DialogueEventConnection,
    () => DialogueEventsPage,
    "Meetings with civil society that it held.",
  )
  readonly dialogueEvents!: DialogueEventConnection;

  @BoundedList(() => RegisterConflict, 50, "Where registers disagree about it, with what each of them states")
  readonly conflicts!: readonly RegisterConflict[];

  @BoundedList(
    () => IdentityDecision,
    50,
    "Entries of registers that were found to be this organization, with who found it and how",
  )
  readonly identity!: readonly IdentityDecision[];
}
