import type { Binding } from "../src/planner/binding.ts";
import { advisoryBodyBinding } from "./advisory-bodies/advisory-body.binding.ts";
import { awardBinding } from "./awards/award.binding.ts";
import { charityBinding } from "./charities/charity.binding.ts";
import { actionPlanItemBinding } from "./civil-forums/action-plan-item.binding.ts";
import { civilForumBinding } from "./civil-forums/civil-forum.binding.ts";
import { dialogueEventBinding } from "./civil-forums/dialogue-event.binding.ts";
import { recommendationBinding } from "./civil-forums/recommendation.binding.ts";
import { feedbackChannelBinding } from "./feedback-channels/feedback-channel.binding.ts";
import { feedbackCountBinding } from "./feedback-channels/feedback-count.binding.ts";
import { figureDisagreementBinding } from "./figures/figure-disagreement.binding.ts";
import { figureDocumentBinding } from "./figures/figure-document.binding.ts";
import { publishedFigureBinding } from "./figures/published-figure.binding.ts";
import { frontOfficeBinding } from "./front-offices/front-office.binding.ts";
import { fundedProjectBinding } from "./funded-projects/funded-project.binding.ts";
import { goalAssignmentBinding } from "./goals/goal-assignment.binding.ts";
import { sustainableDevelopmentGoalBinding } from "./goals/sustainable-development-goal.binding.ts";
import { grantBinding } from "./grants/grant.binding.ts";
import { identityCandidateBinding } from "./identity/identity-candidate.binding.ts";
import { identityDecisionBinding } from "./identity/identity-decision.binding.ts";
import { identityFeatureBinding } from "./identity/identity-feature.binding.ts";
import { ngoReportBinding } from "./ngo-reports/ngo-report.binding.ts";
import { organizationBinding } from "./organizations/organization.binding.ts";
import { policyDocumentBinding } from "./policy-documents/policy-document.binding.ts";
import { councilMeetingBinding } from "./public-councils/council-meeting.binding.ts";
import { councilMembershipBinding } from "./public-councils/council-membership.binding.ts";
import { councilReportBinding } from "./public-councils/council-report.binding.ts";
import { draftActReviewBinding } from "./public-councils/draft-act-review.binding.ts";
import { publicControlEventBinding } from "./public-councils/public-control-event.binding.ts";
import { publicCouncilBinding } from "./public-councils/public-council.binding.ts";
import { territoryBinding } from "./regions/territory.binding.ts";
import { registerConflictBinding } from "./register-conflicts/register-conflict.binding.ts";
import { registryCheckBinding } from "./registry-checks/registry-check.binding.ts";
import { resourceCenterBinding } from "./resource-centers/resource-center.binding.ts";
import { searchableBinding, searchHitBinding } from "./search/search.binding.ts";
import { fieldNames } from "./shared/field-names.ts";
import { recorded } from "./shared/recorded.ts";
import { grantCallBinding } from "./small-grants/grant-call.binding.ts";
import { smallGrantBinding } from "./small-grants/small-grant.binding.ts";
import { socialOrderBinding } from "./social-orders/social-order.binding.ts";
import { socialServiceBinding } from "./social-services/social-service.binding.ts";
import { fieldProvenanceBinding } from "./sources/field-provenance.binding.ts";
import { freshnessBinding } from "./sources/freshness.binding.ts";
import { importRunBinding } from "./sources/import-run.binding.ts";
import { quarantinedRowBinding } from "./sources/quarantined-row.binding.ts";
import { nodeBinding, revisionDiffBinding } from "./sources/revision-diff.binding.ts";
import { revisionBinding } from "./sources/revision.binding.ts";
import { runDiffBinding } from "./sources/run-diff.binding.ts";
import { runDifferenceBinding } from "./sources/run-difference.binding.ts";
import { sourceBinding } from "./sources/source.binding.ts";
import { fieldChangeBinding, versionBinding } from "./sources/version.binding.ts";
import { sphereBinding } from "./spheres/sphere.binding.ts";
import { strategicPartnershipBinding } from "./strategic-partnerships/strategic-partnership.binding.ts";
import { trainingProgrammeBinding } from "./training/training-programme.binding.ts";
import { volunteerBrandBinding } from "./volunteers/volunteer-brand.binding.ts";
import { volunteerEventBinding } from "./volunteers/volunteer-event.binding.ts";
import { volunteerOrganizationBinding } from "./volunteers/volunteer-organization.binding.ts";
import { volunteerStatisticBinding } from "./volunteers/volunteer-statistic.binding.ts";

/** Types that statements describe: where their values come from and what they were is answered without a word here. */
const described: readonly Binding[] = [
  organizationBinding,
  ngoReportBinding,
  grantBinding,
  socialOrderBinding,
  strategicPartnershipBinding,
  smallGrantBinding,
  grantCallBinding,
  sustainableDevelopmentGoalBinding,
  publicCouncilBinding,
  councilMembershipBinding,
  councilMeetingBinding,
  draftActReviewBinding,
  publicControlEventBinding,
  councilReportBinding,
  charityBinding,
  volunteerOrganizationBinding,
  volunteerEventBinding,
  awardBinding,
  resourceCenterBinding,
  trainingProgrammeBinding,
  frontOfficeBinding,
  socialServiceBinding,
  volunteerBrandBinding,
  policyDocumentBinding,
  civilForumBinding,
  recommendationBinding,
  actionPlanItemBinding,
  dialogueEventBinding,
  advisoryBodyBinding,
  feedbackChannelBinding,
  publishedFigureBinding,
  figureDocumentBinding,
  territoryBinding,
  sphereBinding,
  volunteerStatisticBinding,
  feedbackCountBinding,
  goalAssignmentBinding,
].map(recorded);

const names = fieldNames(described);

/** What ties the types of the API to the entities. A type without one is always reached through a relation. */
export const bindings: readonly Binding[] = [
  ...described,
  nodeBinding,
  fundedProjectBinding,
  figureDisagreementBinding,
  sourceBinding,
  freshnessBinding,
  importRunBinding,
  runDiffBinding,
  runDifferenceBinding,
  quarantinedRowBinding,
  revisionBinding,
  revisionDiffBinding,
  versionBinding,
  fieldProvenanceBinding(names),
  fieldChangeBinding(names),
  registerConflictBinding,
  registryCheckBinding,
  identityCandidateBinding,
  identityDecisionBinding,
  identityFeatureBinding,
  searchHitBinding,
  searchableBinding,
];
