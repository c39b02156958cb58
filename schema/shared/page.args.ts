import { ArgsType, Int } from "type-graphql";

import { Criterion } from "./criterion.ts";

/** How much of a connection is asked for. Twenty items from the start where nothing is said. */
@ArgsType()
export class PageArgs {
  @Criterion(() => Int, "How many from the start, or from `after`: 1 to 100. Without `first` and `last`: 20.")
  readonly first?: number;

  @Criterion(() => String, "The cursor to go on after.")
  readonly after?: string;

  @Criterion(() => Int, "How many from the end, or before `before`: 1 to 100; not together with `first`.")
  readonly last?: number;

  @Criterion(() => String, "The cursor to end before.")
  readonly before?: string;
}

/** The arguments of a noun's connections: a page, a filter and an order. */
export function page(plural: string, filter: () => unknown, order: () => unknown): new () => PageArgs {
  @ArgsType()
  class NounPage extends PageArgs {
    @Criterion(filter, `Only the ${plural} that match.`)
    readonly filter?: object;

    @Criterion(() => [order()], "By what to sort, the most significant first; ties are always broken by id.")
    readonly orderBy?: readonly string[];
  }
  return NounPage;
}
