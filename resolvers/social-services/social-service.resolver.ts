import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";

import { SocialServiceConnection } from "../../schema/social-services/social-service.connection.ts";
import { SocialServicesPage } from "../../schema/social-services/social-service.page.ts";
import type { QogamContext } from "../../src/context/context.ts";

@Resolver()
export class SocialServiceResolver {
  @Query(() => SocialServiceConnection, { description: "Social services and centers that grants created." })
  socialServices(
    @Args(() => SocialServicesPage) _page: object,
    @Ctx() context: QogamContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.planner.root(info);
  }
}
