import DataLoader from "dataloader";
import type { FieldNode, GraphQLObjectType } from "graphql";

import type { Signal } from "../context/signal.ts";
import { TYPE_KEY } from "../planner/abstract.ts";
import { finishedTree, statementOf, type RunStatement } from "../planner/answers.ts";
import type { Binding } from "../planner/binding.ts";
import { columnTypeOf, entityOf, primaryKeys, type Catalogue } from "../planner/catalogue.ts";
import { fitsKey, readGlobalId } from "../planner/global-id.ts";
import { KEYS_VARIABLE } from "../planner/plan.ts";
import { nodeType, type Operation, type Planner } from "../planner/planner.ts";
import { inKeyOrder } from "./key-order.ts";

export interface NodeRequest {
  readonly request: Operation;
  readonly nodes: readonly FieldNode[];
  readonly signal: Signal;
}

/** Loads rows by global id for one field of one request: a batch is one statement per type. */
export function createNodeLoader(
  planner: Planner,
  run: RunStatement,
  field: NodeRequest,
): DataLoader<string, unknown> {
  return new DataLoader(async (ids) => {
    const keysByType = Map.groupBy(ids, (id) => readGlobalId(id)?.type);
    const loaded = await Promise.all(
      [...keysByType].map(([type, typeIds]) => loadType(planner, run, field, { type, ids: typeIds })),
    );
    return inKeyOrder(ids, new Map(loaded.flat()));
  });
}

interface TypeBatch {
  readonly type: string | undefined;
  readonly ids: readonly string[];
}

async function loadType(
  planner: Planner,
  run: RunStatement,
  { request, nodes, signal }: NodeRequest,
  { type: name, ids }: TypeBatch,
): Promise<readonly (readonly [string, unknown])[]> {
  const type = name === undefined ? undefined : nodeType(planner.catalogue, name);
  const keys = type ? keysOf(planner.catalogue, type, ids) : [];
  if (!type || keys.length === 0) {
    return [];
  }
  const plan = planner.nodes(request, { type, nodes });
  const variables = { ...request.variables, [KEYS_VARIABLE]: keys };
  const rows = await run(statementOf(plan, variables, request.asOf), signal);
  const found = rows.filter(([key]) => key !== null);
  return found.map(([key, text]) => {
    const tree = finishedTree(plan, text as string, variables) as object;
    return [`${type.name}:${String(key)}`, { ...tree, [TYPE_KEY]: type.name }];
  });
}

function keysOf(catalogue: Catalogue, type: GraphQLObjectType, ids: readonly string[]): readonly string[] {
  const binding = catalogue.binding(type.name) as Binding;
  const columnType = columnTypeOf(primaryKeys(entityOf(catalogue, binding))[0] as never);
  return ids.flatMap((id) => readGlobalId(id)?.key ?? []).filter((key) => fitsKey(key, columnType));
}
