import { connection, type Connection } from "../shared/connection.ts";
import { DraftActReview } from "./draft-act-review.type.ts";

export const DraftActReviewConnection = connection("DraftActReview", {
  plural: "reviews of draft acts",
  node: () => DraftActReview,
  summary: {
    groups: {
      DECISION: "decision",
      COUNCIL: "council",
      DEVELOPER: "developer of the draft",
      DECIDED_YEAR: "year of the decision",
    },
  },
});
export type DraftActReviewConnection = Connection<DraftActReview>;
