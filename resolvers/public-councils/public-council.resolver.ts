import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";

import { PublicCouncilConnection } from "../../schema/public-councils/public-council.connection.ts";
import { PublicCouncilsPage } from "../../schema/public-councils/public-council.page.ts";
import type { QogamContext } from "../../src/context/context.ts";

@Resolver()
export class PublicCouncilResolver {
  @Query(() => PublicCouncilConnection, { description: "Public councils, one for each convocation." })
  publicCouncils(
    @Args(() => PublicCouncilsPage) _page: object,
    @Ctx() context: QogamContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.planner.root(info);
  }
}
