import { Float, InputType } from "type-graphql";

import { OrganizationFilter } from "../organizations/organization.filter.ts";
import { Criterion, NounFilter } from "../shared/criterion.ts";
import { MatchOutcomeFilter } from "./identity.enum.ts";

@InputType({ description: "Which scores are meant, from 0 to 1." })
class ScoreFilter {
  @Criterion(() => Float, "This or more.")
  readonly gte?: number;

  @Criterion(() => Float, "Less than this.")
  readonly lt?: number;
}

@NounFilter("IdentityCandidate", "pairs of organizations")
export class IdentityCandidateFilter {
  @Criterion(() => MatchOutcomeFilter, "By how sure the match is.")
  readonly outcome?: object;

  @Criterion(() => ScoreFilter, "By score.")
  readonly score?: object;

  @Criterion(() => OrganizationFilter, "By the organization without a BIN, such as its territory.")
  readonly organization?: object;

  @Criterion(() => OrganizationFilter, "By the organization that it may be.")
  readonly target?: object;
}
