import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from "type-graphql";

import { RegisterConflictConnection } from "../../schema/register-conflicts/register-conflict.connection.ts";
import type { ConflictState } from "../../schema/register-conflicts/register-conflict.enum.ts";
import { RegisterConflictsPage } from "../../schema/register-conflicts/register-conflict.page.ts";
import { RegisterConflict } from "../../schema/register-conflicts/register-conflict.type.ts";
import type { QogamContext } from "../../src/context/context.ts";
import { keyOfType } from "../../src/planner/global-id.ts";
import { requireScope } from "../../src/security/require-scope.ts";

const why = { description: "The reason, for whoever reads it later: 1 to 1,000 characters." };
const conflict = { description: "The global id of the conflict." };

@Resolver()
export class RegisterConflictResolver {
  @Query(() => RegisterConflictConnection, {
    description: "Where registers disagree about organizations, for those who keep the registers.",
  })
  registerConflicts(
    @Args(() => RegisterConflictsPage) _page: object,
    @Ctx() context: QogamContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return context.planner.root(info);
  }

  @Mutation(() => RegisterConflict, {
    description: "Says that somebody looks after a conflict. Needs the scope `conflicts`.",
  })
  acknowledgeConflict(
    @Arg("id", () => ID, conflict) id: string,
    @Arg("why", () => String, why) reason: string,
    @Ctx() context: QogamContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return decide({ id, reason, state: "ACKNOWLEDGED" }, context, info);
  }

  @Mutation(() => RegisterConflict, {
    description:
      "Says that a conflict is settled, though the registers may still disagree. Needs the scope `conflicts`.",
  })
  resolveConflict(
    @Arg("id", () => ID, conflict) id: string,
    @Arg("why", () => String, why) reason: string,
    @Ctx() context: QogamContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return decide({ id, reason, state: "RESOLVED" }, context, info);
  }

  @Mutation(() => RegisterConflict, {
    description:
      "Takes back what was said of a conflict; the earlier decisions stay. Needs the scope `conflicts`.",
  })
  reopenConflict(
    @Arg("id", () => ID, conflict) id: string,
    @Arg("why", () => String, why) reason: string,
    @Ctx() context: QogamContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return decide({ id, reason, state: "OPEN" }, context, info);
  }
}

interface Decision {
  readonly id: string;
  readonly reason: string;
  readonly state: keyof typeof ConflictState;
}

async function decide(
  { id, reason, state }: Decision,
  { acts, planner, viewer }: QogamContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const decidedBy = requireScope(viewer, "conflicts");
  await acts.decideConflict({ id: keyOfType("RegisterConflict", "text", id), state, why: reason, decidedBy });
  return planner.node(id, info);
}
