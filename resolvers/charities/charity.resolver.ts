import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";

import { CharityConnection } from "../../schema/charities/charity.connection.ts";
import { CharitiesPage } from "../../schema/charities/charity.page.ts";
import type { QogamContext } from "../../src/context/context.ts";

@Resolver()
export class CharityResolver {
  @Query(() => CharityConnection, { description: "Organizations known as charities." })
  charities(
    @Args(() => CharitiesPage) _page: object,
    @Ctx() context: QogamContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.planner.root(info);
  }
}
