import type { GraphQLResolveInfo } from "graphql";
import { Ctx, Info, Extensions, Query, Resolver } from "type-graphql";

import { Source } from "../../schema/sources/source.type.ts";
import type { QogamContext } from "../../src/context/context.ts";

@Resolver()
export class SourceResolver {
  @Query(() => [Source], { description: "Everything that values here come from, by rank; at most 100." })
  @Extensions({ listSize: 100 })
  sources(@Ctx() context: QogamContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.planner.root(info);
  }
}
