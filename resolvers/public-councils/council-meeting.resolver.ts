import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";

import { CouncilMeetingConnection } from "../../schema/public-councils/council-meeting.connection.ts";
import { CouncilMeetingsPage } from "../../schema/public-councils/council-meeting.page.ts";
import type { QogamContext } from "../../src/context/context.ts";

@Resolver()
export class CouncilMeetingResolver {
  @Query(() => CouncilMeetingConnection, { description: "Meetings of public councils." })
  councilMeetings(
    @Args(() => CouncilMeetingsPage) _page: object,
    @Ctx() context: QogamContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.planner.root(info);
  }
}
