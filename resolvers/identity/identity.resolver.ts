import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Extensions, ID, Info, Mutation, Query, Resolver } from "type-graphql";

import { IdentityCandidateConnection } from "../../schema/identity/identity-candidate.connection.ts";
import { IdentityCandidatesPage } from "../../schema/identity/identity-candidate.page.ts";
import { IdentityDecisionArgs } from "../../schema/identity/identity-decision.args.ts";
import { IdentityDecisionConnection } from "../../schema/identity/identity-decision.connection.ts";
import { IdentityDecisionsPage } from "../../schema/identity/identity-decision.page.ts";
import { IdentityDecision } from "../../schema/identity/identity-decision.type.ts";
import {
  OrganizationDescriptionInput,
  OrganizationMatches,
} from "../../schema/identity/organization-match.type.ts";
import type { QogamContext } from "../../src/context/context.ts";
import { UserInputError } from "../../src/errors.ts";
import { requireScope } from "../../src/security/require-scope.ts";
import type { Value } from "../shared/value.ts";
import { matchesValue } from "./matches-value.ts";

const MOST_DESCRIPTIONS = 100;

@Resolver()
export class IdentityResolver {
  @Query(() => IdentityCandidateConnection, {
    description: "Pairs of organizations that may be one and wait for a person's decision.",
  })
  identityCandidates(
    @Args(() => IdentityCandidatesPage) _page: object,
    @Ctx() context: QogamContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.planner.root(info);
  }

  @Query(() => IdentityDecisionConnection, {
    description:
      "What was decided about organizations that may be one, by the matcher and by persons, also where it was undone.",
  })
  identityDecisions(
    @Args(() => IdentityDecisionsPage) _page: object,
    @Ctx() context: QogamContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.planner.root(info);
  }

  @Query(() => [OrganizationMatches], {
    description:
      "Which organizations of the register some descriptions mean, in the order of the descriptions; at most 100. Nothing is decided by it.",
  })
  @Extensions({ listSize: MOST_DESCRIPTIONS })
  async matchOrganizations(
    @Arg("descriptions", () => [OrganizationDescriptionInput], {
      description: "What is known of each; 1 to 100.",
    })
    descriptions: readonly OrganizationDescriptionInput[],
    @Ctx() { directory, moment, signal }: QogamContext,
    @Info() { operation, variableValues }: GraphQLResolveInfo,
  ): Promise<readonly Value[]> {
    if (descriptions.length < 1 || descriptions.length > MOST_DESCRIPTIONS) {
      throw new UserInputError("DESCRIPTIONS_COUNT", `${descriptions.length} came`);
    }
    const asOf = await moment.revisionOf(operation, variableValues);
    const found = await directory.match(descriptions, signal, asOf);
    return found.map(matchesValue);
  }

  @Mutation(() => IdentityDecision, {
    description:
      "Decides that two organizations are one, or that they are not, as a revision of its own. Needs the scope `identity`.",
  })
  async decideIdentity(
    @Args(() => IdentityDecisionArgs) { organization, target, verdict, why }: IdentityDecisionArgs,
    @Ctx() { viewer, acts, planner }: QogamContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const by = requireScope(viewer, "identity");
    const decision = await acts.decideIdentity({ organization, target, verdict, by, why });
    return planner.node(`IdentityDecision:${decision}`, info);
  }

  @Mutation(() => IdentityDecision, {
    description:
      "Takes a decision back, the matcher's or a person's: what was joined is as it was before, under its old id. Needs the scope `identity`.",
  })
  async undoIdentityDecision(
    @Arg("id", () => ID, { description: "The global id of the decision." }) id: string,
    @Arg("why", () => String, { description: "The reason, in a sentence; everybody can read it." })
    why: string,
    @Ctx() { viewer, acts, planner }: QogamContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const by = requireScope(viewer, "identity");
    await acts.undoIdentityDecision({ id, by, why });
    return planner.node(id, info);
  }
}
