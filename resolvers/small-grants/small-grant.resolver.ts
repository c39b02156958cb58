import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";

import { SmallGrantConnection } from "../../schema/small-grants/small-grant.connection.ts";
import { SmallGrantsPage } from "../../schema/small-grants/small-grant.page.ts";
import type { QogamContext } from "../../src/context/context.ts";

@Resolver()
export class SmallGrantResolver {
  @Query(() => SmallGrantConnection, {
    description: "Small grants that recipients of grants gave on.",
  })
  smallGrants(
    @Args(() => SmallGrantsPage) _page: object,
    @Ctx() context: QogamContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.planner.root(info);
  }
}
