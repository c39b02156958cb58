import * as vocabulary from "../../entities/public-councils/council-work.vocabulary.ts";
import { enumFilter } from "../shared/enum.filter.ts";
import { enumOf } from "../shared/enum.ts";

export const MeetingFormat = enumOf(vocabulary.MeetingFormat);
export const ReviewDecision = enumOf(vocabulary.ReviewDecision);
export const BodyResponseOutcome = enumOf(vocabulary.BodyResponseOutcome);
export const PublicControlForm = enumOf(vocabulary.PublicControlForm);
export const InitiatorKind = enumOf(vocabulary.InitiatorKind);
export const CouncilRule = enumOf(vocabulary.CouncilRule);

export const MeetingFormatFilter = enumFilter("MeetingFormat", MeetingFormat);
export const ReviewDecisionFilter = enumFilter("ReviewDecision", ReviewDecision);
export const BodyResponseOutcomeFilter = enumFilter("BodyResponseOutcome", BodyResponseOutcome);
export const PublicControlFormFilter = enumFilter("PublicControlForm", PublicControlForm);
export const InitiatorKindFilter = enumFilter("InitiatorKind", InitiatorKind);
export const CouncilRuleFilter = enumFilter("CouncilRule", CouncilRule);
