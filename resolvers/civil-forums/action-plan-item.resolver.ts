import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";

import { ActionPlanItemConnection } from "../../schema/civil-forums/action-plan-item.connection.ts";
import { ActionPlanItemsPage } from "../../schema/civil-forums/action-plan-item.page.ts";
import type { QogamContext } from "../../src/context/context.ts";

@Resolver()
export class ActionPlanItemResolver {
  @Query(() => ActionPlanItemConnection, {
    description: "Measures of action plans, and what became of them.",
  })
  actionPlanItems(
    @Args(() => ActionPlanItemsPage) _page: object,
    @Ctx() context: QogamContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.planner.root(info);
  }
}
