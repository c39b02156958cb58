import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";

import { PublicControlEventConnection } from "../../schema/public-councils/public-control-event.connection.ts";
import { PublicControlEventsPage } from "../../schema/public-councils/public-control-event.page.ts";
import type { QogamContext } from "../../src/context/context.ts";

@Resolver()
export class PublicControlEventResolver {
  @Query(() => PublicControlEventConnection, {
    description: "Events of public control, by councils, organizations and citizens.",
  })
  publicControlEvents(
    @Args(() => PublicControlEventsPage) _page: object,
    @Ctx() context: QogamContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.planner.root(info);
  }
}
