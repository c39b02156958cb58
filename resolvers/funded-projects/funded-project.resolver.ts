import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";

import { FundedProjectConnection } from "../../schema/funded-projects/funded-project.connection.ts";
import { FundedProjectsPage } from "../../schema/funded-projects/funded-project.page.ts";
import type { QogamContext } from "../../src/context/context.ts";

@Resolver()
export class FundedProjectResolver {
  @Query(() => FundedProjectConnection, {
    description: "Publicly paid projects of every instrument in one list.",
  })
  fundedProjects(
    @Args(() => FundedProjectsPage) _page: object,
    @Ctx() context: QogamContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.planner.root(info);
  }
}
