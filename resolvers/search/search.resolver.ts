import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Extensions, Info, Int, Query, Resolver } from "type-graphql";

import { SearchKind } from "../../schema/search/search-hit.type.ts";
import { SearchConnection } from "../../schema/search/search.connection.ts";
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
    @Arg("text", () => String, {
      description: "What to look for: 3 to 256 characters, each of them meant as it stands.",
    })
    _text: string,
    @Arg("kinds", () => [SearchKind], { nullable: true, description: "Only these kinds; without it, all." })
    _kinds: readonly SearchKind[],
    @Arg("first", () => Int, { nullable: true, description: "How many: 1 to 100. Without it: 20." })
    _first: number,
    @Arg("after", () => String, { nullable: true, description: "The cursor to go on after." })
    _after: string,
    @Ctx() context: QogamContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.planner.root(info);
  }
}
