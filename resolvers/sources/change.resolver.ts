import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Extensions, Info, Query, Resolver } from "type-graphql";

import { MOST_CHANGES } from "../../schema/shared/list-sizes.ts";
import { ChangesPage } from "../../schema/sources/change.page.ts";
import { ChangePage } from "../../schema/sources/change.type.ts";
import type { QogamContext } from "../../src/context/context.ts";
import { UserInputError } from "../../src/errors.ts";
import { Value } from "../shared/value.ts";

@Resolver()
export class ChangeResolver {
  @Query(() => ChangePage, {
    description:
      "What changed, for whoever keeps a copy: applied in its order it gives what the registers state. The same as NDJSON at `/changes`.",
  })
  @Extensions({ cost: MOST_CHANGES })
  async changes(
    @Args(() => ChangesPage) { since, first, kinds }: ChangesPage,
    @Ctx() context: QogamContext,
    @Info() { operation, variableValues }: GraphQLResolveInfo,
  ): Promise<Value> {
    if (first < 1 || first > MOST_CHANGES) throw new UserInputError("CHANGES_SIZE", "another number came");
    const asOf = await context.moment.revisionOf(operation, variableValues);
    const { items, next, hasMore } = await context.changes({ since, kinds, most: first, asOf });
    return new Value({ next, hasMore, items: items.map((item) => new Value({ ...item })) });
  }
}
