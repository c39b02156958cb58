import type DataLoader from "dataloader";
import type { FieldNode, GraphQLField, GraphQLResolveInfo } from "graphql";

import type { PlannedFields } from "../context/context.ts";
import { UserInputError } from "../errors.ts";
import { finishedTree, statementOf, type RunStatement } from "../planner/answers.ts";
import { readGlobalId } from "../planner/global-id.ts";
import type { Operation, Planner } from "../planner/planner.ts";
import { createNodeLoader } from "./node-loader.ts";

/** The planned fields of one request, for operations that graphql-js executes. */
export function createPlannedFields(planner: Planner, run: RunStatement, signal: AbortSignal): PlannedFields {
  const loaders = new Map<readonly FieldNode[], DataLoader<string, unknown>>();
  const loaderOf = (info: GraphQLResolveInfo): DataLoader<string, unknown> => {
    const loader =
      loaders.get(info.fieldNodes) ??
      createNodeLoader(planner, run, { request: operationOf(info), nodes: info.fieldNodes, signal });
    loaders.set(info.fieldNodes, loader);
    return loader;
  };
  return {
    async root(info) {
      const request = operationOf(info);
      const plan = planner.root(request, fieldOf(info), info.fieldNodes);
      const rows = await run(statementOf(plan, request.variables), signal);
      return finishedTree(plan, (rows[0]?.[0] ?? null) as string | null, request.variables);
    },
    node: (id, info) => loaderOf(info).load(checkedId(id)),
    nodes: (ids, info) => loaderOf(info).loadMany(ids.map(checkedId)),
  };
}

function checkedId(id: string): string {
  if (!readGlobalId(id)) {
    throw new UserInputError("ID_INVALID", "a text of another shape came");
  }
  return id;
}

function operationOf({ operation, fragments, variableValues }: GraphQLResolveInfo): Operation {
  return { operation, fragments, variables: variableValues };
}

function fieldOf(info: GraphQLResolveInfo): GraphQLField<unknown, unknown> {
  return info.parentType.getFields()[info.fieldName] as GraphQLField<unknown, unknown>;
}
