import type { FieldNode, GraphQLField, GraphQLObjectType } from "graphql";
import { sql, type RawBuilder } from "kysely";
import { createHash } from "node:crypto";

import { MARK } from "../db/revision-watch.ts";
import { aliases } from "./aliases.ts";
import {
  columnTypeOf,
  entityOf,
  primaryKeys,
  propertyOf,
  TableRow,
  tableOf,
  type Catalogue,
} from "./catalogue.ts";
import type { CursorSigner } from "./cursor.ts";
import type { Finish } from "./finish.ts";
import { presentId } from "./merged-ids.ts";
import { nodeValue } from "./object.ts";
import { isOfRevision } from "./of-revision.ts";
import { computed } from "./operand.ts";
import type { PlanMode, PlanScope } from "./plan-scope.ts";
import { rootValue } from "./root.ts";
import type { SelectionContext } from "./selection.ts";
import { SharedKeys } from "./shared-keys.ts";
import { written } from "./writer.ts";

type Sql = RawBuilder<unknown>;

/** A statement that answers a field, ready to run with the variables of any request of its shape. */
export interface Plan {
  /** Names the prepared statement: the same text has the same name everywhere. */
  readonly name: string;
  readonly text: string;
  readonly parameters: readonly unknown[];
  readonly finish: Finish | undefined;
  /** Whether nothing but the revision decides what it gives. */
  readonly ofRevision: boolean;
}

/** A field of Query that an operation asks. */
export interface RootField {
  readonly key: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
}

/** A statement that answers several fields of Query: a column each, in their order. */
export interface RootsPlan extends Omit<Plan, "finish"> {
  readonly members: readonly { readonly key: string; readonly finish: Finish | undefined }[];
}

export interface PlanRequest extends SelectionContext {
  readonly catalogue: Catalogue;
  readonly signer: CursorSigner;
  readonly mode: PlanMode;
}

/** The statement of a field of Query: one row with the field's value as JSON text, and the mark. */
export function planRoot(
  request: PlanRequest,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): Plan {
  const scope = scopeOf(request);
  const value = rootValue(scope, field, nodes);
  return { ...compiled(scope, sql`select ${value.sql} as answer, ${mark}`), finish: value.finish };
}

/** One statement for all of them, so that they show one revision. */
export function planRoots(request: PlanRequest, roots: readonly RootField[]): RootsPlan {
  const scope = scopeOf(request);
  const values = roots.map(({ key, field, nodes }) => ({ key, ...rootValue(scope, field, nodes) }));
  const columns = values.map((value, at) => sql`${value.sql} as ${sql.ref(`answer_${at}`)}`);
  return {
    ...compiled(scope, sql`select ${sql.join([...columns, mark])}`),
    members: values.map(({ key, finish }) => ({ key, finish })),
  };
}

/** Where a plan over many rows finds their keys. */
export const KEYS_VARIABLE = "$keys";

/** Many rows of one type, found by a property that no two of them share; the primary key where none is named. */
export interface NodesRequest {
  readonly type: GraphQLObjectType;
  readonly nodes: readonly FieldNode[];
  readonly by?: string | undefined;
}

/**
 * The statement of many rows of one type by key: a row each, with the key, the value as JSON text, and the mark. Where
 * nothing is found there is one row without a key.
 */
export function planNodes(request: PlanRequest, { type, nodes, by }: NodesRequest): Plan {
  const scope = scopeOf(request);
  const binding = request.catalogue.binding(type.name);
  if (!binding) {
    throw new Error(`${type.name} has no binding`);
  }
  const entity = entityOf(scope.catalogue, binding);
  const key = by === undefined ? primaryKeys(entity)[0] : propertyOf(entity, by);
  if (!key) {
    throw new Error(`${entity.className} has no key ${by ?? ""}`);
  }
  const row = new TableRow(entity, scope.alias());
  const value = nodeValue(scope, type, row, nodes);
  const keys = computed(`${columnTypeOf(key)}[]`, (variables) => variables[KEYS_VARIABLE]);
  const asked = sql.ref("asked.key");
  const joined = binding.joined === true && key.primary === true;
  const rows = joined
    ? sql`unnest(${keys}) as asked (key) join ${tableOf(entity)} as ${sql.ref(row.alias)} on ${row.column(key.name)} = ${presentId(scope.catalogue, entity, asked)}`
    : sql`${tableOf(entity)} as ${sql.ref(row.alias)} where ${row.column(key.name)} = any(${keys})`;
  const name = joined ? asked : row.column(key.name);
  const found = sql`select ${name}::text as key, ${value.sql} as answer from ${rows}`;
  const statement = sql`select found.key, found.answer, seen.mark from (select ${mark}) as seen left join (${found}) as found on true`;
  return { ...compiled(scope, statement), finish: value.finish };
}

const mark = sql`${sql.raw(MARK)} as mark`;

function scopeOf(request: PlanRequest): PlanScope {
  return { ...request, node: nodeValue, alias: aliases("t"), keys: new SharedKeys() };
}

function compiled({ keys }: PlanScope, statement: Sql): Omit<Plan, "finish"> {
  const { sql: text, parameters } = written(keys.before(statement));
  const name = `plan_${createHash("sha1").update(text).digest("hex")}`;
  return { name, text, parameters, ofRevision: isOfRevision(text) };
}
