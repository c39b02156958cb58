import { orderEnum } from "../shared/order.ts";
import { page } from "../shared/page.args.ts";
import { RecommendationFilter } from "./recommendation.filter.ts";

const RecommendationOrder = orderEnum("Recommendation", {
  NUMBER: "number among those of its forum",
  TEXT: "text, in the order of the Kazakh alphabet",
});

export const RecommendationsPage = page(
  "recommendations",
  () => RecommendationFilter,
  () => RecommendationOrder,
);
