import { connection, type Connection } from "../shared/connection.ts";
import { Recommendation } from "./recommendation.type.ts";

export const RecommendationConnection = connection("Recommendation", {
  plural: "recommendations",
  node: () => Recommendation,
  summary: {
    groups: {
      FORUM: "forum",
      SPHERE: "sphere of activity",
      ADDRESSEE: "addressee",
    },
  },
});
export type RecommendationConnection = Connection<Recommendation>;
