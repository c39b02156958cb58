import { BooleanFilter } from "../shared/boolean.filter.ts";
import { Criterion, NounFilter } from "../shared/criterion.ts";
import { IntFilter } from "../shared/int.filter.ts";
import { TextFilter } from "../shared/text.filter.ts";
import { IdentityVerdictFilter, MatchMethodFilter } from "./identity.enum.ts";

@NounFilter("IdentityDecision", "decisions")
export class IdentityDecisionFilter {
  @Criterion(() => IdentityVerdictFilter, "By what was decided.")
  readonly verdict?: object;

  @Criterion(() => MatchMethodFilter, "By how it was found: without a person, or by one.")
  readonly matchMethod?: object;

  @Criterion(() => BooleanFilter, "By being undone; false is what stands.")
  readonly undone?: object;

  @Criterion(() => TextFilter, "By the key of the entry that was joined, or not.")
  readonly key?: object;

  @Criterion(() => TextFilter, "By the key of the organization that it was compared with.")
  readonly targetKey?: object;

  @Criterion(() => IntFilter, "By the revision that carried it out.")
  readonly revision?: object;
}
