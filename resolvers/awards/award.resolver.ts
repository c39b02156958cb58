import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";

import { AwardConnection } from "../../schema/awards/award.connection.ts";
import { AwardsPage } from "../../schema/awards/award.page.ts";
import type { QogamContext } from "../../src/context/context.ts";

@Resolver()
export class AwardResolver {
  @Query(() => AwardConnection, {
    description: "Prizes, titles and decorations, one for each laureate.",
  })
  awards(
    @Args(() => AwardsPage) _page: object,
    @Ctx() context: QogamContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.planner.root(info);
  }
}
