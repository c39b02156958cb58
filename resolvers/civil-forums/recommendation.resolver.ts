import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";

import { RecommendationConnection } from "../../schema/civil-forums/recommendation.connection.ts";
import { RecommendationsPage } from "../../schema/civil-forums/recommendation.page.ts";
import type { QogamContext } from "../../src/context/context.ts";

@Resolver()
export class RecommendationResolver {
  @Query(() => RecommendationConnection, { description: "What civil forums recommended." })
  recommendations(
    @Args(() => RecommendationsPage) _page: object,
    @Ctx() context: QogamContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.planner.root(info);
  }
}
