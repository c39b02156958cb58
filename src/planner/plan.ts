import type { FieldNode, GraphQLField, GraphQLObjectType } from "graphql";
import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
  type RawBuilder,
} from "kysely";
import { createHash } from "node:crypto";

import { columnTypeOf, entityOf, primaryKeys, TableRow, tableOf, type Catalogue } from "./catalogue.ts";
import type { CursorSigner } from "./cursor.ts";
import type { Finish } from "./finish.ts";
import { nodeValue } from "./object.ts";
import { computed } from "./operand.ts";
import type { PlanMode, PlanScope } from "./plan-scope.ts";
import { rootValue } from "./root.ts";
import type { SelectionContext } from "./selection.ts";

type Sql = RawBuilder<unknown>;

/** A statement that answers a field, ready to run with the variables of any request of its shape. */
export interface Plan {
  /** Names the prepared statement: the same text has the same name everywhere. */
  readonly name: string;
  readonly text: string;
  readonly parameters: readonly unknown[];
  readonly finish: Finish | undefined;
}

export interface PlanRequest extends SelectionContext {
  readonly catalogue: Catalogue;
  readonly signer: CursorSigner;
  readonly mode: PlanMode;
}

/** The statement of a field of Query: one row with one column, the field's value as JSON text. */
export function planRoot(
  request: PlanRequest,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): Plan {
  const value = rootValue(scopeOf(request), field, nodes);
  return compiled(sql`select ${value.sql} as answer`, value.finish);
}

/** Where a plan over many rows finds their keys. */
export const KEYS_VARIABLE = "$keys";

/** The statement of many rows of one type by key: a row each, with the key and the value as JSON text. */
export function planNodes(request: PlanRequest, type: GraphQLObjectType, nodes: readonly FieldNode[]): Plan {
  const scope = scopeOf(request);
  const binding = request.catalogue.binding(type.name);
  if (!binding) {
    throw new Error(`${type.name} has no binding`);
  }
  const entity = entityOf(scope.catalogue, binding);
  const key = primaryKeys(entity)[0];
  if (!key) {
    throw new Error(`${entity.className} has no primary key`);
  }
  const row = new TableRow(entity, scope.alias());
  const value = nodeValue(scope, type, row, nodes);
  const keys = computed(`${columnTypeOf(key)}[]`, (variables) => variables[KEYS_VARIABLE]);
  return compiled(
    sql`select ${row.column(key.name)}::text as key, ${value.sql} as answer from ${tableOf(entity)} as ${sql.ref(row.alias)} where ${row.column(key.name)} = any(${keys})`,
    value.finish,
  );
}

function scopeOf(request: PlanRequest): PlanScope {
  let aliases = 0;
  return { ...request, node: nodeValue, alias: () => `t${aliases++}` };
}

/** Only writes SQL: nothing is ever run through it. */
const writer = new Kysely<unknown>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (database) => new PostgresIntrospector(database),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

function compiled(statement: Sql, finish: Finish | undefined): Plan {
  const { sql: text, parameters } = statement.compile(writer);
  return { name: `plan_${createHash("sha1").update(text).digest("hex")}`, text, parameters, finish };
}
