import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Extensions, Info, Query, Resolver } from "type-graphql";

import { RegistryCheck } from "../../schema/registry-checks/registry-check.type.ts";
import { BIN } from "../../schema/shared/bin.scalar.ts";
import type { QogamContext } from "../../src/context/context.ts";

/** A register compares itself in batches; a list in any other argument has at most 100 values. */
const MOST_BINS = 1_000;

@Resolver()
export class RegistryCheckResolver {
  @Query(() => RegistryCheck, {
    description: "What the Ministry of Justice and the other registers say of one BIN.",
  })
  registryCheck(
    @Arg("bin", () => BIN, { description: "The business identification number." }) _bin: string,
    @Ctx() context: QogamContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.planner.root(info);
  }

  @Query(() => [RegistryCheck], {
    description: "The same of many BINs, in their order, one for each that is asked; at most 1000.",
  })
  @Extensions({ listSize: MOST_BINS, listValues: MOST_BINS })
  registryChecks(
    @Arg("bins", () => [BIN], { description: "Business identification numbers; at most 1,000." })
    _bins: readonly string[],
    @Ctx() context: QogamContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.planner.root(info);
  }
}
