import type { GraphQLResolveInfo } from "graphql";
import { Ctx, Extensions, Info, Query, Resolver } from "type-graphql";

import { VolunteerBrand } from "../../schema/volunteers/volunteer-brand.type.ts";
import type { QogamContext } from "../../src/context/context.ts";

@Resolver()
export class VolunteerBrandResolver {
  @Query(() => [VolunteerBrand], {
    description:
      "The names of the directions of volunteering, in the order of their publication; at most 20.",
  })
  @Extensions({ listSize: 20 })
  volunteerBrands(@Ctx() context: QogamContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.planner.root(info);
  }
}
