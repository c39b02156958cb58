import { OrganizationFilter } from "../organizations/organization.filter.ts";
import { Criterion, NounFilter } from "../shared/criterion.ts";
import { IntFilter } from "../shared/int.filter.ts";
import { listFilter } from "../shared/list.filter.ts";
import { TextFilter } from "../shared/text.filter.ts";
import { TrainingKindFilter } from "./training-programme.enum.ts";

@NounFilter("TrainingProgramme", "training programmes")
export class TrainingProgrammeFilter {
  @Criterion(() => TrainingKindFilter, "By being an academy, a faculty or a course.")
  readonly kind?: object;

  @Criterion(() => TextFilter, "By title, in any language.")
  readonly title?: object;

  @Criterion(() => IntFilter, "By year.")
  readonly year?: object;

  @Criterion(() => IntFilter, "By how many people were trained.")
  readonly trained?: object;

  @Criterion(() => OrganizationFilter, "By the organization that holds it.")
  readonly provider?: object;
}

export const TrainingProgrammeListFilter = listFilter(
  "TrainingProgramme",
  "training programmes",
  () => TrainingProgrammeFilter,
);
