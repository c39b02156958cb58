import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";

import { VolunteerEventConnection } from "../../schema/volunteers/volunteer-event.connection.ts";
import { VolunteerEventsPage } from "../../schema/volunteers/volunteer-event.page.ts";
import type { QogamContext } from "../../src/context/context.ts";

@Resolver()
export class VolunteerEventResolver {
  @Query(() => VolunteerEventConnection, { description: "Events at which volunteers worked." })
  volunteerEvents(
    @Args(() => VolunteerEventsPage) _page: object,
    @Ctx() context: QogamContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.planner.root(info);
  }
}
