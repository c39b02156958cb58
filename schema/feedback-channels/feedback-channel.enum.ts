import * as vocabulary from "../../entities/feedback-channels/feedback-channel.vocabulary.ts";
import { enumFilter } from "../shared/enum.filter.ts";
import { enumOf } from "../shared/enum.ts";

export const FeedbackChannelKind = enumOf(vocabulary.FeedbackChannelKind);
export const PetitionAddressee = enumOf(vocabulary.PetitionAddressee);
export const FeedbackState = enumOf(vocabulary.FeedbackState);

export const FeedbackChannelKindFilter = enumFilter("FeedbackChannelKind", FeedbackChannelKind);
