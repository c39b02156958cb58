import { OrganizationFilter } from "../organizations/organization.filter.ts";
import { TerritoryFilter } from "../regions/territory.filter.ts";
import { Criterion, NounFilter } from "../shared/criterion.ts";
import { IntFilter } from "../shared/int.filter.ts";
import { ConflictKindFilter, ConflictStateFilter } from "./register-conflict.enum.ts";

@NounFilter("RegisterConflict", "conflicts")
export class RegisterConflictFilter {
  @Criterion(() => ConflictKindFilter, "By what the registers disagree in.")
  readonly kind?: object;

  @Criterion(() => ConflictStateFilter, "By what people made of it.")
  readonly state?: object;

  @Criterion(() => TerritoryFilter, "By where the organization is registered.")
  readonly territory?: object;

  @Criterion(() => OrganizationFilter, "By the organization, such as its BIN.")
  readonly organization?: object;

  @Criterion(() => IntFilter, "By the revision in which it was first seen.")
  readonly firstSeenRevision?: object;
}
