import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";

import { FrontOfficeConnection } from "../../schema/front-offices/front-office.connection.ts";
import { FrontOfficesPage } from "../../schema/front-offices/front-office.page.ts";
import type { QogamContext } from "../../src/context/context.ts";

@Resolver()
export class FrontOfficeResolver {
  @Query(() => FrontOfficeConnection, { description: "Front offices of volunteers «Birgemiz»." })
  frontOffices(
    @Args(() => FrontOfficesPage) _page: object,
    @Ctx() context: QogamContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.planner.root(info);
  }
}
