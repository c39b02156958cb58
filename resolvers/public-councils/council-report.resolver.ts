import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";

import { CouncilReportConnection } from "../../schema/public-councils/council-report.connection.ts";
import { CouncilReportsPage } from "../../schema/public-councils/council-report.page.ts";
import type { QogamContext } from "../../src/context/context.ts";

@Resolver()
export class CouncilReportResolver {
  @Query(() => CouncilReportConnection, { description: "Yearly reports of public councils." })
  councilReports(
    @Args(() => CouncilReportsPage) _page: object,
    @Ctx() context: QogamContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.planner.root(info);
  }
}
