import type DataLoader from "dataloader";
import type { FieldNode, GraphQLField, GraphQLResolveInfo } from "graphql";

import type { Moment, PlannedFields } from "../context/context.ts";
import type { Signal } from "../context/signal.ts";
import { UserInputError } from "../errors.ts";
import { finishedTree, statementOf, type RunStatement } from "../planner/answers.ts";
import { readGlobalId } from "../planner/global-id.ts";
import type { Operation, Planner } from "../planner/planner.ts";
import { createNodeLoader } from "./node-loader.ts";
import { loadReferences } from "./reference-loader.ts";

/** What answers planned fields, and for which request. */
export interface PlannedRequest {
  readonly planner: Planner;
  readonly run: RunStatement;
  readonly signal: Signal;
  readonly moment: Moment;
}

/** The planned fields of one request, for operations that graphql-js executes. */
export function createPlannedFields({ planner, run, signal, moment }: PlannedRequest): PlannedFields {
  const loaders = new Map<readonly FieldNode[], DataLoader<string, unknown>>();
  const loaderOf = async (info: GraphQLResolveInfo): Promise<DataLoader<string, unknown>> => {
    const request = await operationOf(info, moment);
    const loader =
      loaders.get(info.fieldNodes) ??
      createNodeLoader(planner, run, { request, nodes: info.fieldNodes, signal });
    loaders.set(info.fieldNodes, loader);
    return loader;
  };
  return {
    async root(info) {
      const request = await operationOf(info, moment);
      const plan = planner.root(request, fieldOf(info), info.fieldNodes);
      const rows = await run(statementOf(plan, request.variables, request.asOf), signal);
      return finishedTree(plan, rows[0]?.[0] ?? null, request.variables);
    },
    node: async (id, info) => (await loaderOf(info)).load(checkedId(id)),
    nodes: async (ids, info) => (await loaderOf(info)).loadMany(ids.map(checkedId)),
    entities: async (references, info) => {
      const request = await operationOf(info, moment);
      return loadReferences({ planner, run, signal, request, nodes: info.fieldNodes }, references);
    },
  };
}

function checkedId(id: string): string {
  if (!readGlobalId(id)) {
    throw new UserInputError("ID_INVALID", "a text of another shape came");
  }
  return id;
}

async function operationOf(info: GraphQLResolveInfo, moment: Moment): Promise<Operation> {
  const { operation, fragments, variableValues: variables } = info;
  return { operation, fragments, variables, asOf: await moment.revisionOf(operation, variables) };
}

function fieldOf(info: GraphQLResolveInfo): GraphQLField<unknown, unknown> {
  return info.parentType.getFields()[info.fieldName] as GraphQLField<unknown, unknown>;
}
