import type { GraphQLResolveInfo } from "graphql";
import { Ctx, Info, Query, Resolver } from "type-graphql";

import { Revision } from "../../schema/sources/revision.type.ts";
import type { QogamContext } from "../../src/context/context.ts";

@Resolver()
export class RevisionResolver {
  @Query(() => Revision, { description: "The state that is published now." })
  revision(@Ctx() context: QogamContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.planner.root(info);
  }
}
