import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";

import { NgoReportConnection } from "../../schema/ngo-reports/ngo-report.connection.ts";
import { NgoReportsPage } from "../../schema/ngo-reports/ngo-report.page.ts";
import type { QogamContext } from "../../src/context/context.ts";

@Resolver()
export class NgoReportResolver {
  @Query(() => NgoReportConnection, {
    description: "Yearly reports of NGOs, those that were not submitted included where the base lists them.",
  })
  ngoReports(
    @Args(() => NgoReportsPage) _page: object,
    @Ctx() context: QogamContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.planner.root(info);
  }
}
