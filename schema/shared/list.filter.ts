import { InputType } from "type-graphql";

import { Criterion } from "./criterion.ts";
import { IntFilter } from "./int.filter.ts";

export interface ListFilter {
  readonly some?: object;
  readonly none?: object;
  readonly every?: object;
  readonly count?: IntFilter;
}

/** The filter `XListFilter` over a relation to many: what must be so of its items. */
export function listFilter(noun: string, plural: string, filter: () => unknown): new () => ListFilter {
  @InputType(`${noun}ListFilter`, { description: `What must be so of all the ${plural} of something.` })
  class NounListFilter implements ListFilter {
    @Criterion(filter, "At least one item matches.")
    readonly some?: object;

    @Criterion(filter, "No item matches.")
    readonly none?: object;

    @Criterion(filter, "No item fails to match; true where there is none.")
    readonly every?: object;

    @Criterion(() => IntFilter, "How many items there are, matching or not.")
    readonly count?: IntFilter;
  }
  return NounListFilter;
}
