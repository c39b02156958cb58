import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";

import { CouncilMembershipConnection } from "../../schema/public-councils/council-membership.connection.ts";
import { CouncilMembershipsPage } from "../../schema/public-councils/council-membership.page.ts";
import type { QogamContext } from "../../src/context/context.ts";

@Resolver()
export class CouncilMembershipResolver {
  @Query(() => CouncilMembershipConnection, {
    description: "Seats on public councils, those that ended included.",
  })
  councilMemberships(
    @Args(() => CouncilMembershipsPage) _page: object,
    @Ctx() context: QogamContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.planner.root(info);
  }
}
