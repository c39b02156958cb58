import type { GraphQLResolveInfo } from "graphql";
import { Ctx, Extensions, Info, Query, Resolver } from "type-graphql";

import { SustainableDevelopmentGoal } from "../../schema/goals/sustainable-development-goal.type.ts";
import type { QogamContext } from "../../src/context/context.ts";

@Resolver()
export class SustainableDevelopmentGoalResolver {
  @Query(() => [SustainableDevelopmentGoal], {
    description: "The Sustainable Development Goals, by number; at most 17.",
  })
  @Extensions({ listSize: 17 })
  goals(@Ctx() context: QogamContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.planner.root(info);
  }
}
