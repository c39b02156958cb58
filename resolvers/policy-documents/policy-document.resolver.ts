import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";

import { PolicyDocumentConnection } from "../../schema/policy-documents/policy-document.connection.ts";
import { PolicyDocumentsPage } from "../../schema/policy-documents/policy-document.page.ts";
import type { QogamContext } from "../../src/context/context.ts";

@Resolver()
export class PolicyDocumentResolver {
  @Query(() => PolicyDocumentConnection, {
    description: "Laws, concepts, plans and drafts, by what they regulate.",
  })
  policyDocuments(
    @Args(() => PolicyDocumentsPage) _page: object,
    @Ctx() context: QogamContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.planner.root(info);
  }
}
