import { OrganizationFilter } from "../organizations/organization.filter.ts";
import { Criterion, NounFilter } from "../shared/criterion.ts";
import { DateFilter } from "../shared/date.filter.ts";
import { DecimalFilter } from "../shared/decimal.filter.ts";
import { IntFilter } from "../shared/int.filter.ts";
import { listFilter } from "../shared/list.filter.ts";
import { TextFilter } from "../shared/text.filter.ts";
import { SphereFilter } from "../spheres/sphere.filter.ts";
import { AwardProgrammeFilter, LaureateKindFilter } from "./award.enum.ts";

@NounFilter("Award", "awards")
export class AwardFilter {
  @Criterion(() => AwardProgrammeFilter, "By what was awarded.")
  readonly programme?: object;

  @Criterion(() => IntFilter, "By the year for which it was awarded.")
  readonly year?: object;

  @Criterion(() => DateFilter, "By day of the order or decree.")
  readonly decidedOn?: object;

  @Criterion(() => TextFilter, "By nomination, in any language.")
  readonly nomination?: object;

  @Criterion(() => SphereFilter, "By the sphere of article 5 that is its nomination.")
  readonly sphere?: object;

  @Criterion(() => LaureateKindFilter, "By who got it: an organization, a group or a person.")
  readonly laureateKind?: object;

  @Criterion(() => DecimalFilter, "By the money that came with it, in tenge.")
  readonly amount?: object;

  @Criterion(() => OrganizationFilter, "By the organization that got it.")
  readonly organization?: object;
}

export const AwardListFilter = listFilter("Award", "awards", () => AwardFilter);
