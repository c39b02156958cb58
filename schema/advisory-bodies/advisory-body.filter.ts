import { OrganizationFilter } from "../organizations/organization.filter.ts";
import { PolicyDocumentFilter } from "../policy-documents/policy-document.filter.ts";
import { TerritoryFilter } from "../regions/territory.filter.ts";
import { Criterion, NounFilter } from "../shared/criterion.ts";
import { DateFilter } from "../shared/date.filter.ts";
import { IntFilter } from "../shared/int.filter.ts";
import { listFilter } from "../shared/list.filter.ts";
import { TextFilter } from "../shared/text.filter.ts";
import { AdvisoryBodyKindFilter } from "./advisory-body.enum.ts";

@NounFilter("AdvisoryBody", "advisory bodies")
export class AdvisoryBodyFilter {
  @Criterion(() => AdvisoryBodyKindFilter, "By kind.")
  readonly kind?: object;

  @Criterion(() => TextFilter, "By name, in any language.")
  readonly name?: object;

  @Criterion(() => IntFilter, "By number of members.")
  readonly membersCount?: object;

  @Criterion(() => DateFilter, "By the day since which it exists; a month or a year counts as its first day.")
  readonly since?: object;

  @Criterion(() => OrganizationFilter, "By the state body at which it works.")
  readonly stateBody?: object;

  @Criterion(() => TerritoryFilter, "By the territory it works for.")
  readonly territory?: object;

  @Criterion(() => PolicyDocumentFilter, "By the act that it rests on.")
  readonly legalBasis?: object;
}

export const AdvisoryBodyListFilter = listFilter("AdvisoryBody", "advisory bodies", () => AdvisoryBodyFilter);
