import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";

import { VolunteerOrganizationConnection } from "../../schema/volunteers/volunteer-organization.connection.ts";
import { VolunteerOrganizationsPage } from "../../schema/volunteers/volunteer-organization.page.ts";
import type { QogamContext } from "../../src/context/context.ts";

@Resolver()
export class VolunteerOrganizationResolver {
  @Query(() => VolunteerOrganizationConnection, { description: "Organizations that work with volunteers." })
  volunteerOrganizations(
    @Args(() => VolunteerOrganizationsPage) _page: object,
    @Ctx() context: QogamContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.planner.root(info);
  }
}
