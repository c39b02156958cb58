import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";

import { GrantConnection } from "../../schema/grants/grant.connection.ts";
import { GrantsPage } from "../../schema/grants/grant.page.ts";
import type { QogamContext } from "../../src/context/context.ts";

@Resolver()
export class GrantResolver {
  @Query(() => GrantConnection, { description: "Grants that the operator gave to NGOs." })
  grants(
    @Args(() => GrantsPage) _page: object,
    @Ctx() context: QogamContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.planner.root(info);
  }
}
