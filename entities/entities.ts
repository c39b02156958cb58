import { AdvisoryBody } from "./advisory-bodies/advisory-body.entity.ts";
import { Award } from "./awards/award.entity.ts";
import { CharityProgramme } from "./charities/charity-programme.entity.ts";
import { Charity } from "./charities/charity.entity.ts";
import { ActionPlanItem } from "./civil-forums/action-plan-item.entity.ts";
import { CivilForumStage } from "./civil-forums/civil-forum-stage.entity.ts";
import { CivilForum } from "./civil-forums/civil-forum.entity.ts";
import { DialogueEvent } from "./civil-forums/dialogue-event.entity.ts";
import { Recommendation } from "./civil-forums/recommendation.entity.ts";
import { FeedbackChannel } from "./feedback-channels/feedback-channel.entity.ts";
import { FeedbackCount } from "./feedback-channels/feedback-count.entity.ts";
import { FeedbackThreshold } from "./feedback-channels/feedback-threshold.entity.ts";
import { FigureDisagreement } from "./figures/figure-disagreement.entity.ts";
import { FigureDocument } from "./figures/figure-document.entity.ts";
import { PublishedFigure } from "./figures/published-figure.entity.ts";
import { FrontOffice } from "./front-offices/front-office.entity.ts";
import { FundedProject } from "./funded-projects/funded-project.entity.ts";
import { GoalAssignment } from "./goals/goal-assignment.entity.ts";
import { ProjectGoal } from "./goals/project-goal.entity.ts";
import { SustainableDevelopmentGoal } from "./goals/sustainable-development-goal.entity.ts";
import { GrantResult } from "./grants/grant-result.entity.ts";
import { GrantStage } from "./grants/grant-stage.entity.ts";
import { Grant } from "./grants/grant.entity.ts";
import { IdentityCandidate } from "./identity/identity-candidate.entity.ts";
import { IdentityDecision } from "./identity/identity-decision.entity.ts";
import { IdentityFeature } from "./identity/identity-feature.entity.ts";
import { ExpenditureItem } from "./ngo-reports/expenditure-item.entity.ts";
import { IncomeItem } from "./ngo-reports/income-item.entity.ts";
import { NgoReport } from "./ngo-reports/ngo-report.entity.ts";
import { FormerName } from "./organizations/former-name.entity.ts";
import { Organization } from "./organizations/organization.entity.ts";
import { PolicyDocument } from "./policy-documents/policy-document.entity.ts";
import { PolicyStage } from "./policy-documents/policy-stage.entity.ts";
import { PolicyTask } from "./policy-documents/policy-task.entity.ts";
import { ControlRecommendation } from "./public-councils/control-recommendation.entity.ts";
import { CouncilMeeting } from "./public-councils/council-meeting.entity.ts";
import { CouncilMembership } from "./public-councils/council-membership.entity.ts";
import { CouncilReport } from "./public-councils/council-report.entity.ts";
import { DraftActReview } from "./public-councils/draft-act-review.entity.ts";
import { LegalCheck } from "./public-councils/legal-check.entity.ts";
import { MeetingAgendaItem } from "./public-councils/meeting-agenda-item.entity.ts";
import { PublicControlEvent } from "./public-councils/public-control-event.entity.ts";
import { PublicCouncil } from "./public-councils/public-council.entity.ts";
import { Territory } from "./regions/territory.entity.ts";
import { ConflictDecision } from "./register-conflicts/conflict-decision.entity.ts";
import { ConflictStatement } from "./register-conflicts/conflict-statement.entity.ts";
import { RegisterConflict } from "./register-conflicts/register-conflict.entity.ts";
import { OrganizationStatement } from "./registry-checks/organization-statement.entity.ts";
import { RegistryCheck } from "./registry-checks/registry-check.entity.ts";
import { RegistryEntry } from "./registry-checks/registry-entry.entity.ts";
import { ResourceCenter } from "./resource-centers/resource-center.entity.ts";
import { SearchHit } from "./search/search-hit.entity.ts";
import { GrantCall } from "./small-grants/grant-call.entity.ts";
import { SmallGrantStage } from "./small-grants/small-grant-stage.entity.ts";
import { SmallGrant } from "./small-grants/small-grant.entity.ts";
import { SocialOrderStage } from "./social-orders/social-order-stage.entity.ts";
import { SocialOrder } from "./social-orders/social-order.entity.ts";
import { SocialService } from "./social-services/social-service.entity.ts";
import { FieldChange } from "./sources/field-change.entity.ts";
import { FieldProvenance } from "./sources/field-provenance.entity.ts";
import { ImportRun } from "./sources/import-run.entity.ts";
import { QuarantinedRow } from "./sources/quarantined-row.entity.ts";
import { RawFile } from "./sources/raw-file.entity.ts";
import { RegisterRecord } from "./sources/register-record.entity.ts";
import { RevisionDiff } from "./sources/revision-diff.entity.ts";
import { Revision } from "./sources/revision.entity.ts";
import { RunDiff } from "./sources/run-diff.entity.ts";
import { RunDifference } from "./sources/run-difference.entity.ts";
import { SourceFreshness } from "./sources/source-freshness.entity.ts";
import { Source } from "./sources/source.entity.ts";
import { Version } from "./sources/version.entity.ts";
import { Sphere } from "./spheres/sphere.entity.ts";
import { StrategicPartnershipStage } from "./strategic-partnerships/strategic-partnership-stage.entity.ts";
import { StrategicPartnershipTarget } from "./strategic-partnerships/strategic-partnership-target.entity.ts";
import { StrategicPartnership } from "./strategic-partnerships/strategic-partnership.entity.ts";
import { TrainingProgramme } from "./training/training-programme.entity.ts";
import { VolunteerBrand } from "./volunteers/volunteer-brand.entity.ts";
import { VolunteerEvent } from "./volunteers/volunteer-event.entity.ts";
import { VolunteerOrganization } from "./volunteers/volunteer-organization.entity.ts";
import { VolunteerStatistic } from "./volunteers/volunteer-statistic.entity.ts";

/** Every table of the house. */
export const entities = [
  Territory,
  Sphere,
  Organization,
  FormerName,
  NgoReport,
  IncomeItem,
  ExpenditureItem,
  Grant,
  GrantStage,
  GrantResult,
  SocialOrder,
  SocialOrderStage,
  StrategicPartnership,
  StrategicPartnershipStage,
  StrategicPartnershipTarget,
  GrantCall,
  SmallGrant,
  SmallGrantStage,
  FundedProject,
  SustainableDevelopmentGoal,
  GoalAssignment,
  ProjectGoal,
  PublicCouncil,
  CouncilMembership,
  CouncilMeeting,
  MeetingAgendaItem,
  DraftActReview,
  PublicControlEvent,
  ControlRecommendation,
  CouncilReport,
  LegalCheck,
  Charity,
  CharityProgramme,
  VolunteerOrganization,
  VolunteerEvent,
  VolunteerStatistic,
  Award,
  ResourceCenter,
  TrainingProgramme,
  FrontOffice,
  SocialService,
  VolunteerBrand,
  PolicyDocument,
  PolicyTask,
  PolicyStage,
  CivilForum,
  CivilForumStage,
  Recommendation,
  ActionPlanItem,
  DialogueEvent,
  AdvisoryBody,
  FeedbackChannel,
  FeedbackThreshold,
  FeedbackCount,
  FigureDocument,
  PublishedFigure,
  FigureDisagreement,
  Source,
  SourceFreshness,
  RunDiff,
  RunDifference,
  RawFile,
  ImportRun,
  RegisterRecord,
  QuarantinedRow,
  Revision,
  FieldProvenance,
  Version,
  FieldChange,
  RevisionDiff,
  RegisterConflict,
  ConflictStatement,
  ConflictDecision,
  RegistryCheck,
  RegistryEntry,
  OrganizationStatement,
  IdentityDecision,
  IdentityCandidate,
  IdentityFeature,
  SearchHit,
];
