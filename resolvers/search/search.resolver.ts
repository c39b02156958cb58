import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Extensions, Info, Query, Resolver } from "type-graphql";

import { SearchConnection } from "../../schema/search/search.connection.ts";
import { SearchPage } from "../../schema/search/search.page.ts";
import type { QogamContext } from "../../src/context/context.ts";

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    description:
      "What has a name like a text, in any of its languages and spellings, the best first; at most 1,000 are found. " +
      "Cyrillic and Latin spellings find each other, and slips of the hand are forgiven.",
  })
  @Extensions({ textLength: { least: 3, most: 256 } })
  search(
    @Args(() => SearchPage) _page: object,
    @Ctx() context: QogamContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.planner.root(info);
  }
}
