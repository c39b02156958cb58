import type { GraphQLObjectType } from "graphql";

import type { Reference } from "../context/context.ts";
import { TYPE_KEY } from "../planner/abstract.ts";
import { finishedTree, statementOf, type RunStatement } from "../planner/answers.ts";
import { columnTypeOf, entityOf, primaryKeys, propertyOf, type Property } from "../planner/catalogue.ts";
import { fitsKey, readGlobalId } from "../planner/global-id.ts";
import { KEYS_VARIABLE } from "../planner/plan.ts";
import type { Planner } from "../planner/planner.ts";
import { inKeyOrder } from "./key-order.ts";
import type { NodeRequest } from "./node-loader.ts";

export interface ReferenceRequest extends NodeRequest {
  readonly planner: Planner;
  readonly run: RunStatement;
}

/** Loads what other subgraphs refer to, null where nothing is meant: one statement for each type and key. */
export async function loadReferences(
  asking: ReferenceRequest,
  references: readonly Reference[],
): Promise<readonly unknown[]> {
  const batches = Map.groupBy(references, ({ type, field }) => `${type}.${field}`);
  const loaded = await Promise.all([...batches.values()].map((batch) => loadBatch(asking, batch)));
  return inKeyOrder(references, new Map(loaded.flat()));
}

type Found = readonly (readonly [Reference, unknown])[];

async function loadBatch(asking: ReferenceRequest, batch: readonly Reference[]): Promise<Found> {
  const { planner, run, request, nodes, signal } = asking;
  const { type: name, field } = batch[0] as Reference;
  const type = planner.catalogue.schema.getType(name) as GraphQLObjectType;
  const property = keyProperty(planner, type, field);
  const keys = new Map(batch.map((reference) => [reference, keyOf(reference, columnTypeOf(property))]));
  const asked = [...new Set(keys.values())].filter((key) => key !== undefined);
  if (asked.length === 0) return [];
  const plan = planner.nodes(request, { type, nodes, by: property.name });
  const variables = { ...request.variables, [KEYS_VARIABLE]: asked };
  const rows = await run(statementOf(plan, variables, request.asOf), signal);
  const trees = new Map(
    rows
      .filter(([key]) => key !== null)
      .map(([key, text]) => [
        key,
        { ...(finishedTree(plan, text as string, variables) as object), [TYPE_KEY]: name },
      ]),
  );
  return batch.map((reference) => [reference, trees.get(keys.get(reference) ?? null) ?? null]);
}

function keyProperty({ catalogue }: Planner, type: GraphQLObjectType, field: string): Property {
  const binding = catalogue.binding(type.name);
  const entity = binding && entityOf(catalogue, binding);
  const property = entity && (field === "id" ? primaryKeys(entity)[0] : propertyOf(entity, field));
  if (!property) throw new Error(`${type.name} has no key ${field}`);
  return property;
}

/** The key in the column, or undefined where it can be none, so that a wrong one is not found instead of failing in SQL. */
function keyOf({ type, field, value }: Reference, columnType: string): string | undefined {
  const key = field === "id" ? keyInId(type, value) : String(value);
  return key !== undefined && fitsKey(key, columnType) ? key : undefined;
}

function keyInId(type: string, value: unknown): string | undefined {
  const id = readGlobalId(value);
  return id?.type === type ? id.key : undefined;
}
