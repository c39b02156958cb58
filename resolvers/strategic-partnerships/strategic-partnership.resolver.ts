import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";

import { StrategicPartnershipConnection } from "../../schema/strategic-partnerships/strategic-partnership.connection.ts";
import { StrategicPartnershipsPage } from "../../schema/strategic-partnerships/strategic-partnership.page.ts";
import type { QogamContext } from "../../src/context/context.ts";

@Resolver()
export class StrategicPartnershipResolver {
  @Query(() => StrategicPartnershipConnection, {
    description: "State orders that central bodies gave to strategic partners.",
  })
  strategicPartnerships(
    @Args(() => StrategicPartnershipsPage) _page: object,
    @Ctx() context: QogamContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.planner.root(info);
  }
}
