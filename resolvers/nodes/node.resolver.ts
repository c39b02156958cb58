import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Extensions, ID, Info, Query, Resolver } from "type-graphql";

import { Node } from "../../schema/shared/node.type.ts";
import type { QogamContext } from "../../src/context/context.ts";

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: "Whatever has this id; null where nothing has." })
  @Extensions({ ofRevision: true })
  node(
    @Arg("id", () => ID, { description: "A global id." }) id: string,
    @Ctx() context: QogamContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.planner.node(id, info);
  }

  @Query(() => [Node], {
    nullable: "items",
    description: "Whatever has these ids, in their order, null where nothing has one; at most 100.",
  })
  @Extensions({ ofRevision: true })
  nodes(
    @Arg("ids", () => [ID], { description: "Global ids; at most 100." }) ids: readonly string[],
    @Ctx() context: QogamContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.planner.nodes(ids, info);
  }
}
