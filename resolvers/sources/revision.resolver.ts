import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";

import { RevisionDiffConnection } from "../../schema/sources/revision-diff.connection.ts";
import { RevisionDiffPage } from "../../schema/sources/revision-diff.page.ts";
import { Revision } from "../../schema/sources/revision.type.ts";
import type { QogamContext } from "../../src/context/context.ts";

@Resolver()
export class RevisionResolver {
  @Query(() => Revision, { description: "The state that is published now." })
  revision(@Ctx() context: QogamContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.planner.root(info);
  }

  @Query(() => RevisionDiffConnection, {
    description:
      "What differs between two revisions, by type and key: what came and went in between is in neither.",
  })
  revisionDiff(
    @Args(() => RevisionDiffPage) _page: object,
    @Ctx() context: QogamContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.planner.root(info);
  }
}
