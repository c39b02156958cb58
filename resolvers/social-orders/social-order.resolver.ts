import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";

import { SocialOrderConnection } from "../../schema/social-orders/social-order.connection.ts";
import { SocialOrdersPage } from "../../schema/social-orders/social-order.page.ts";
import type { QogamContext } from "../../src/context/context.ts";

@Resolver()
export class SocialOrderResolver {
  @Query(() => SocialOrderConnection, {
    description:
      "State social orders, one for each contract with its amendments, or for each announced lot before a contract.",
  })
  socialOrders(
    @Args(() => SocialOrdersPage) _page: object,
    @Ctx() context: QogamContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.planner.root(info);
  }
}
