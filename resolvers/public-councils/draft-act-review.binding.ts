import { DraftActReview } from "../../entities/public-councils/draft-act-review.entity.ts";
import type { Binding } from "../../src/planner/binding.ts";

export const draftActReviewBinding: Binding = {
  type: "DraftActReview",
  entity: DraftActReview,
  roots: { draftActReviews: { kind: "connection" } },
};
