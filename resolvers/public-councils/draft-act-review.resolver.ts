import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";

import { DraftActReviewConnection } from "../../schema/public-councils/draft-act-review.connection.ts";
import { DraftActReviewsPage } from "../../schema/public-councils/draft-act-review.page.ts";
import type { QogamContext } from "../../src/context/context.ts";

@Resolver()
export class DraftActReviewResolver {
  @Query(() => DraftActReviewConnection, {
    description: "Drafts of legal acts that public councils reviewed.",
  })
  draftActReviews(
    @Args(() => DraftActReviewsPage) _page: object,
    @Ctx() context: QogamContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.planner.root(info);
  }
}
