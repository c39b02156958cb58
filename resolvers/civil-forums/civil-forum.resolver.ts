import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";

import { CivilForumConnection } from "../../schema/civil-forums/civil-forum.connection.ts";
import { CivilForumsPage } from "../../schema/civil-forums/civil-forum.page.ts";
import type { QogamContext } from "../../src/context/context.ts";

@Resolver()
export class CivilForumResolver {
  @Query(() => CivilForumConnection, {
    description: "Civil forums: every two years NGOs and the state meet.",
  })
  civilForums(
    @Args(() => CivilForumsPage) _page: object,
    @Ctx() context: QogamContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.planner.root(info);
  }
}
