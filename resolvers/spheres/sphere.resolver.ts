import type { GraphQLResolveInfo } from "graphql";
import { Ctx, Info, Extensions, Query, Resolver } from "type-graphql";

import { Sphere } from "../../schema/spheres/sphere.type.ts";
import type { QogamContext } from "../../src/context/context.ts";

@Resolver()
export class SphereResolver {
  @Query(() => [Sphere], { description: "All spheres of article 5, by code; at most 19." })
  @Extensions({ listSize: 19 })
  spheres(@Ctx() context: QogamContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.planner.root(info);
  }
}
