import { orderEnum } from "../shared/order.ts";
import { page } from "../shared/page.args.ts";
import { IdentityCandidateFilter } from "./identity-candidate.filter.ts";

const IdentityCandidateOrder = orderEnum("IdentityCandidate", {
  SCORE: "score",
});

export const IdentityCandidatesPage = page(
  "pairs of organizations",
  () => IdentityCandidateFilter,
  () => IdentityCandidateOrder,
);
