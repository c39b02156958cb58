import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from "type-graphql";

import { OrganizationConnection } from "../../schema/organizations/organization.connection.ts";
import { OrganizationsPage } from "../../schema/organizations/organization.page.ts";
import { Organization } from "../../schema/organizations/organization.type.ts";
import { BIN } from "../../schema/shared/bin.scalar.ts";
import type { QogamContext } from "../../src/context/context.ts";

@Resolver()
export class OrganizationResolver {
  @Query(() => Organization, {
    nullable: true,
    description:
      "One organization, by its BIN or by its id: exactly one of them is given. Null where there is none.",
  })
  organization(
    @Arg("bin", () => BIN, { nullable: true, description: "Its business identification number." })
    _bin: string,
    @Arg("id", () => ID, { nullable: true, description: "Its global id." }) _id: string,
    @Ctx() context: QogamContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.planner.root(info);
  }

  @Query(() => OrganizationConnection, { description: "Organizations in whatever role." })
  organizations(
    @Args(() => OrganizationsPage) _page: object,
    @Ctx() context: QogamContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.planner.root(info);
  }
}
