import { FeedbackCount } from "../../entities/feedback-channels/feedback-count.entity.ts";
import type { Binding } from "../../src/planner/binding.ts";

export const feedbackCountBinding: Binding = { type: "FeedbackCount", entity: FeedbackCount };
