import { orderEnum } from "../shared/order.ts";
import { page } from "../shared/page.args.ts";
import { DraftActReviewFilter } from "./draft-act-review.filter.ts";

const DraftActReviewOrder = orderEnum("DraftActReview", {
  RECEIVED_ON: "day on which the council received the draft",
  DECIDED_ON: "day of the decision",
  TITLE: "title, in the order of the Kazakh alphabet",
});

export const DraftActReviewsPage = page(
  "reviews of draft acts",
  () => DraftActReviewFilter,
  () => DraftActReviewOrder,
);
