import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";

import { AdvisoryBodyConnection } from "../../schema/advisory-bodies/advisory-body.connection.ts";
import { AdvisoryBodiesPage } from "../../schema/advisory-bodies/advisory-body.page.ts";
import type { QogamContext } from "../../src/context/context.ts";

@Resolver()
export class AdvisoryBodyResolver {
  @Query(() => AdvisoryBodyConnection, {
    description: "Bodies in which civil society advises the state, other than public councils.",
  })
  advisoryBodies(
    @Args(() => AdvisoryBodiesPage) _page: object,
    @Ctx() context: QogamContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.planner.root(info);
  }
}
