import { AdvisoryBodyListFilter } from "../advisory-bodies/advisory-body.filter.ts";
import { AwardListFilter } from "../awards/award.filter.ts";
import { ActionPlanItemListFilter } from "../civil-forums/action-plan-item.filter.ts";
import { DialogueEventListFilter } from "../civil-forums/dialogue-event.filter.ts";
import { RecommendationListFilter } from "../civil-forums/recommendation.filter.ts";
import { FrontOfficeListFilter } from "../front-offices/front-office.filter.ts";
import { FundedProjectListFilter } from "../funded-projects/funded-project.filter.ts";
import { GrantListFilter } from "../grants/grant.filter.ts";
import { NgoReportListFilter } from "../ngo-reports/ngo-report.filter.ts";
import { CouncilMembershipListFilter } from "../public-councils/council-membership.filter.ts";
import { DraftActReviewListFilter } from "../public-councils/draft-act-review.filter.ts";
import { PublicControlEventListFilter } from "../public-councils/public-control-event.filter.ts";
import { PublicCouncilListFilter } from "../public-councils/public-council.filter.ts";
import { TerritoryFilter } from "../regions/territory.filter.ts";
import { ResourceCenterListFilter } from "../resource-centers/resource-center.filter.ts";
import { BinFilter } from "../shared/bin.filter.ts";
import { BooleanFilter } from "../shared/boolean.filter.ts";
import { Criterion, NounFilter } from "../shared/criterion.ts";
import { DateFilter } from "../shared/date.filter.ts";
import { PresenceFilter } from "../shared/presence.filter.ts";
import { TextFilter } from "../shared/text.filter.ts";
import { SmallGrantListFilter } from "../small-grants/small-grant.filter.ts";
import { SocialOrderListFilter } from "../social-orders/social-order.filter.ts";
import { SphereFilter } from "../spheres/sphere.filter.ts";
import { StrategicPartnershipListFilter } from "../strategic-partnerships/strategic-partnership.filter.ts";
import { TrainingProgrammeListFilter } from "../training/training-programme.filter.ts";
import { LegalFormFilter, OrganizationRoleFilter, RegistryStatusFilter } from "./organization.enum.ts";

@NounFilter("Organization", "organizations")
export class OrganizationFilter {
  @Criterion(() => BinFilter, "By business identification number.")
  readonly bin?: object;

  @Criterion(() => TextFilter, "By present name, in any language.")
  readonly name?: object;

  @Criterion(() => LegalFormFilter, "By organizational and legal form.")
  readonly legalForm?: object;

  @Criterion(() => RegistryStatusFilter, "By state in the register of the Ministry of Justice.")
  readonly registryStatus?: object;

  @Criterion(() => BooleanFilter, "By being an NGO in the sense of law 36-III.")
  readonly isNgo?: object;

  @Criterion(() => DateFilter, "By day of registration.")
  readonly registeredOn?: object;

  @Criterion(() => TerritoryFilter, "By territory of registration.")
  readonly territory?: object;

  @Criterion(() => SphereFilter, "By sphere of activity.")
  readonly sphere?: object;

  @Criterion(() => OrganizationRoleFilter, "By what it does in the joined registers.")
  readonly role?: object;

  @Criterion(() => GrantListFilter, "By the grants it carries out.")
  readonly grants?: object;

  @Criterion(() => GrantListFilter, "By the grants it gives as a customer.")
  readonly placedGrants?: object;

  @Criterion(() => GrantListFilter, "By the grants it runs as an operator.")
  readonly operatedGrants?: object;

  @Criterion(() => SocialOrderListFilter, "By the social orders it carries out.")
  readonly socialOrders?: object;

  @Criterion(() => SocialOrderListFilter, "By the social orders it places as a customer.")
  readonly placedSocialOrders?: object;

  @Criterion(
    () => StrategicPartnershipListFilter,
    "By the strategic partnerships in which it is the partner.",
  )
  readonly strategicPartnerships?: object;

  @Criterion(
    () => StrategicPartnershipListFilter,
    "By the strategic partnerships that it ordered as a central body.",
  )
  readonly placedStrategicPartnerships?: object;

  @Criterion(() => SmallGrantListFilter, "By the small grants it received.")
  readonly smallGrants?: object;

  @Criterion(() => SmallGrantListFilter, "By the small grants it gave on.")
  readonly regrantedSmallGrants?: object;

  @Criterion(() => SmallGrantListFilter, "By the small grants its budget pays.")
  readonly placedSmallGrants?: object;

  @Criterion(
    () => FundedProjectListFilter,
    "By the publicly paid projects it carries out, of every instrument.",
  )
  readonly fundedProjects?: object;

  @Criterion(() => CouncilMembershipListFilter, "By the council seats that it nominated.")
  readonly councilMemberships?: object;

  @Criterion(() => PublicCouncilListFilter, "By the public councils that advise it.")
  readonly hostedCouncils?: object;

  @Criterion(
    () => DraftActReviewListFilter,
    "By what councils said about the drafts of legal acts that it drew up.",
  )
  readonly draftActReviews?: object;

  @Criterion(() => PublicControlEventListFilter, "By the events of public control that it began.")
  readonly publicControlEvents?: object;

  @Criterion(() => NgoReportListFilter, "By its yearly reports.")
  readonly ngoReports?: object;

  @Criterion(() => PresenceFilter, "By being known as a charity.")
  readonly charity?: object;

  @Criterion(() => PresenceFilter, "By being a volunteer organization.")
  readonly volunteering?: object;

  @Criterion(() => AwardListFilter, "By the prizes and titles that it got.")
  readonly awards?: object;

  @Criterion(() => ResourceCenterListFilter, "By the resource centers that it runs.")
  readonly resourceCenters?: object;

  @Criterion(() => TrainingProgrammeListFilter, "By the training that it holds.")
  readonly trainingProgrammes?: object;

  @Criterion(() => FrontOfficeListFilter, "By the front offices of volunteers that it runs.")
  readonly frontOffices?: object;

  @Criterion(() => RecommendationListFilter, "By what civil forums recommended to it.")
  readonly receivedRecommendations?: object;

  @Criterion(() => ActionPlanItemListFilter, "By the measures of action plans for which it answers.")
  readonly actionPlanItems?: object;

  @Criterion(() => DialogueEventListFilter, "By the meetings with civil society that it held.")
  readonly dialogueEvents?: object;

  @Criterion(
    () => AdvisoryBodyListFilter,
    "By the advisory bodies other than public councils that work at it.",
  )
  readonly advisoryBodies?: object;
}
