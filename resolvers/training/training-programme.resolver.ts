import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";

import { TrainingProgrammeConnection } from "../../schema/training/training-programme.connection.ts";
import { TrainingProgrammesPage } from "../../schema/training/training-programme.page.ts";
import type { QogamContext } from "../../src/context/context.ts";

@Resolver()
export class TrainingProgrammeResolver {
  @Query(() => TrainingProgrammeConnection, { description: "Years of programmes that train people of NGOs." })
  trainingProgrammes(
    @Args(() => TrainingProgrammesPage) _page: object,
    @Ctx() context: QogamContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.planner.root(info);
  }
}
