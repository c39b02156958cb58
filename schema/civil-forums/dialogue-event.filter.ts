import { OrganizationFilter } from "../organizations/organization.filter.ts";
import { TerritoryFilter } from "../regions/territory.filter.ts";
import { Criterion, NounFilter } from "../shared/criterion.ts";
import { DateFilter } from "../shared/date.filter.ts";
import { IntFilter } from "../shared/int.filter.ts";
import { listFilter } from "../shared/list.filter.ts";
import { TextFilter } from "../shared/text.filter.ts";
import { DialogueEventKindFilter } from "./civil-forum.enum.ts";
import { CivilForumFilter } from "./civil-forum.filter.ts";

@NounFilter("DialogueEvent", "events of dialogue")
export class DialogueEventFilter {
  @Criterion(() => DialogueEventKindFilter, "By kind.")
  readonly kind?: object;

  @Criterion(() => TextFilter, "By title, in any language.")
  readonly title?: object;

  @Criterion(() => DateFilter, "By day; a month or a year counts as its first day.")
  readonly heldOn?: object;

  @Criterion(() => IntFilter, "By number of participants.")
  readonly participants?: object;

  @Criterion(() => CivilForumFilter, "By the forum that it led to.")
  readonly forum?: object;

  @Criterion(() => OrganizationFilter, "By the body that held it.")
  readonly organizer?: object;

  @Criterion(() => TerritoryFilter, "By where it was held.")
  readonly territory?: object;
}

export const DialogueEventListFilter = listFilter(
  "DialogueEvent",
  "events of dialogue",
  () => DialogueEventFilter,
);
