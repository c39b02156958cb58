import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Extensions, Query, Resolver } from "type-graphql";

import { TerritoryLevel } from "../../schema/regions/territory.enum.ts";
import { Territory } from "../../schema/regions/territory.type.ts";
import { KATO } from "../../schema/shared/kato.scalar.ts";
import type { QogamContext } from "../../src/context/context.ts";

@Resolver()
export class TerritoryResolver {
  @Query(() => Territory, {
    nullable: true,
    description: "One territory; null where the classifier has no such code.",
  })
  territory(
    @Arg("kato", () => KATO, { description: "Its code." }) _kato: string,
    @Ctx() context: QogamContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.planner.root(info);
  }

  @Query(() => [Territory], {
    description: "Territories by code; at most 248, the whole classifier down to city districts.",
  })
  @Extensions({ listSize: 248 })
  territories(
    @Arg("level", () => TerritoryLevel, { nullable: true, description: "Only those of this step." })
    _level: string,
    @Arg("within", () => KATO, { nullable: true, description: "Only this territory and those below it." })
    _within: string,
    @Ctx() context: QogamContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.planner.root(info);
  }
}
