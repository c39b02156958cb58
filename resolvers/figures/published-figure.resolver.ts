import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Extensions, Info, Query, Resolver } from "type-graphql";

import { FigureDocument } from "../../schema/figures/figure-document.type.ts";
import { PublishedFigureConnection } from "../../schema/figures/published-figure.connection.ts";
import { PublishedFiguresPage } from "../../schema/figures/published-figure.page.ts";
import type { QogamContext } from "../../src/context/context.ts";

@Resolver()
export class PublishedFigureResolver {
  @Query(() => PublishedFigureConnection, {
    description: "Figures that official documents state, each beside what the registers give.",
  })
  publishedFigures(
    @Args(() => PublishedFiguresPage) _page: object,
    @Ctx() context: QogamContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.planner.root(info);
  }

  @Query(() => [FigureDocument], {
    description: "The documents that state published figures, by code; at most 100.",
  })
  @Extensions({ listSize: 100 })
  figureDocuments(@Ctx() context: QogamContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.planner.root(info);
  }
}
