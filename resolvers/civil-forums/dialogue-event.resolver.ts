import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";

import { DialogueEventConnection } from "../../schema/civil-forums/dialogue-event.connection.ts";
import { DialogueEventsPage } from "../../schema/civil-forums/dialogue-event.page.ts";
import type { QogamContext } from "../../src/context/context.ts";

@Resolver()
export class DialogueEventResolver {
  @Query(() => DialogueEventConnection, { description: "Meetings of civil society and the state." })
  dialogueEvents(
    @Args(() => DialogueEventsPage) _page: object,
    @Ctx() context: QogamContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.planner.root(info);
  }
}
