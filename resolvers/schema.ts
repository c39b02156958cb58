import "reflect-metadata";
import { isObjectType, specifiedDirectives, type GraphQLFieldResolver, type GraphQLSchema } from "graphql";
import { buildSchemaSync, type NonEmptyArray } from "type-graphql";

import { asOf } from "../schema/shared/as-of.directive.ts";
import { declareImplementations } from "../schema/shared/implementing.ts";
import { AdvisoryBodyResolver } from "./advisory-bodies/advisory-body.resolver.ts";
import { AwardResolver } from "./awards/award.resolver.ts";
import { CharityResolver } from "./charities/charity.resolver.ts";
import { ActionPlanItemResolver } from "./civil-forums/action-plan-item.resolver.ts";
import { CivilForumResolver } from "./civil-forums/civil-forum.resolver.ts";
import { DialogueEventResolver } from "./civil-forums/dialogue-event.resolver.ts";
import { RecommendationResolver } from "./civil-forums/recommendation.resolver.ts";
import { FeedbackChannelResolver } from "./feedback-channels/feedback-channel.resolver.ts";
import { PublishedFigureResolver } from "./figures/published-figure.resolver.ts";
import { FrontOfficeResolver } from "./front-offices/front-office.resolver.ts";
import { FundedProjectResolver } from "./funded-projects/funded-project.resolver.ts";
import { SustainableDevelopmentGoalResolver } from "./goals/sustainable-development-goal.resolver.ts";
import { GrantResolver } from "./grants/grant.resolver.ts";
import { IdentityResolver } from "./identity/identity.resolver.ts";
import { NgoReportResolver } from "./ngo-reports/ngo-report.resolver.ts";
import { NodeResolver } from "./nodes/node.resolver.ts";
import { OrganizationResolver } from "./organizations/organization.resolver.ts";
import { PolicyDocumentResolver } from "./policy-documents/policy-document.resolver.ts";
import { CouncilMeetingResolver } from "./public-councils/council-meeting.resolver.ts";
import { CouncilMembershipResolver } from "./public-councils/council-membership.resolver.ts";
import { CouncilReportResolver } from "./public-councils/council-report.resolver.ts";
import { DraftActReviewResolver } from "./public-councils/draft-act-review.resolver.ts";
import { PublicControlEventResolver } from "./public-councils/public-control-event.resolver.ts";
import { PublicCouncilResolver } from "./public-councils/public-council.resolver.ts";
import { TerritoryResolver } from "./regions/territory.resolver.ts";
import { RegisterConflictResolver } from "./register-conflicts/register-conflict.resolver.ts";
import { RegistryCheckResolver } from "./registry-checks/registry-check.resolver.ts";
import { ResourceCenterResolver } from "./resource-centers/resource-center.resolver.ts";
import { SearchResolver } from "./search/search.resolver.ts";
import { Value } from "./shared/value.ts";
import { SmallGrantResolver } from "./small-grants/small-grant.resolver.ts";
import { SocialOrderResolver } from "./social-orders/social-order.resolver.ts";
import { SocialServiceResolver } from "./social-services/social-service.resolver.ts";
import { ChangeResolver } from "./sources/change.resolver.ts";
import { RevisionResolver } from "./sources/revision.resolver.ts";
import { SourceResolver } from "./sources/source.resolver.ts";
import { SphereResolver } from "./spheres/sphere.resolver.ts";
import { StrategicPartnershipResolver } from "./strategic-partnerships/strategic-partnership.resolver.ts";
import { TrainingProgrammeResolver } from "./training/training-programme.resolver.ts";
import { VocabularyResolver } from "./vocabularies/vocabulary.resolver.ts";
import { VolunteerBrandResolver } from "./volunteers/volunteer-brand.resolver.ts";
import { VolunteerEventResolver } from "./volunteers/volunteer-event.resolver.ts";
import { VolunteerOrganizationResolver } from "./volunteers/volunteer-organization.resolver.ts";

const resolvers: NonEmptyArray<NewableFunction> = [
  NodeResolver,
  OrganizationResolver,
  NgoReportResolver,
  GrantResolver,
  SocialOrderResolver,
  StrategicPartnershipResolver,
  SmallGrantResolver,
  FundedProjectResolver,
  SustainableDevelopmentGoalResolver,
  PublicCouncilResolver,
  CouncilMembershipResolver,
  CouncilMeetingResolver,
  DraftActReviewResolver,
  PublicControlEventResolver,
  CouncilReportResolver,
  CharityResolver,
  VolunteerOrganizationResolver,
  VolunteerEventResolver,
  AwardResolver,
  ResourceCenterResolver,
  TrainingProgrammeResolver,
  FrontOfficeResolver,
  SocialServiceResolver,
  VolunteerBrandResolver,
  PolicyDocumentResolver,
  CivilForumResolver,
  RecommendationResolver,
  ActionPlanItemResolver,
  DialogueEventResolver,
  AdvisoryBodyResolver,
  FeedbackChannelResolver,
  PublishedFigureResolver,
  TerritoryResolver,
  SphereResolver,
  SourceResolver,
  RevisionResolver,
  ChangeResolver,
  IdentityResolver,
  VocabularyResolver,
  RegisterConflictResolver,
  RegistryCheckResolver,
  SearchResolver,
];

/** TypeGraphQL has no place for the description of a root type. */
const QUERY = "What can be asked: each noun as a list, and single things by their number or id.";

const MUTATION = "What can be done, by those whose key has the scope that each field names.";

/** The schema of the API. Root fields are planned; everything below them is read from the planned tree. */
export function buildApiSchema(): GraphQLSchema {
  declareImplementations();
  const schema = buildSchemaSync({ resolvers, directives: [...specifiedDirectives, asOf], validate: false });
  const query = schema.getQueryType();
  const mutation = schema.getMutationType();
  if (query) query.description = QUERY;
  if (mutation) mutation.description = MUTATION;
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type) && type !== query && type !== mutation && !type.name.startsWith("__")) {
      for (const field of Object.values(type.getFields())) field.resolve = read;
    }
  }
  return schema;
}

/** A planned tree is keyed as the answer is; only what no statement gives is asked by name and arguments. */
const read: GraphQLFieldResolver<Record<string, unknown> | Value, unknown, Record<string, unknown>> = (
  source,
  args,
  _context,
  info,
) => (source instanceof Value ? source.answer(info.fieldName, args) : source[info.path.key]);
