import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";

import { ResourceCenterConnection } from "../../schema/resource-centers/resource-center.connection.ts";
import { ResourceCentersPage } from "../../schema/resource-centers/resource-center.page.ts";
import type { QogamContext } from "../../src/context/context.ts";

@Resolver()
export class ResourceCenterResolver {
  @Query(() => ResourceCenterConnection, {
    description: "Resource centers that support the NGOs of a place.",
  })
  resourceCenters(
    @Args(() => ResourceCentersPage) _page: object,
    @Ctx() context: QogamContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.planner.root(info);
  }
}
