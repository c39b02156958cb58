import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";

import { FeedbackChannelConnection } from "../../schema/feedback-channels/feedback-channel.connection.ts";
import { FeedbackChannelsPage } from "../../schema/feedback-channels/feedback-channel.page.ts";
import type { QogamContext } from "../../src/context/context.ts";

@Resolver()
export class FeedbackChannelResolver {
  @Query(() => FeedbackChannelConnection, {
    description: "Ways in which people speak to the state, as rules and counts.",
  })
  feedbackChannels(
    @Args(() => FeedbackChannelsPage) _page: object,
    @Ctx() context: QogamContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.planner.root(info);
  }
}
