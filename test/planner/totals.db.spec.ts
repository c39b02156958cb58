import { ReferenceKind, type EntityMetadata } from "@mikro-orm/core";
import { getNamedType, isObjectType, type GraphQLObjectType } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";

import { entities } from "../../entities/entities.ts";
import { bindings } from "../../resolvers/bindings.ts";
import { buildApiSchema } from "../../resolvers/schema.ts";
import type { Database } from "../../src/db/database.ts";
import { testDatabase } from "../support/database.ts";
import { plannerOver, type PlannerBench } from "../support/planner.ts";

let bench: PlannerBench;
let database: Database;
beforeAll(async () => {
  database = await testDatabase();
  bench = plannerOver(database);
});

type Entity = EntityMetadata<Record<string, unknown>>;

const schema = buildApiSchema();
const roots = Object.values(schema.getQueryType()?.getFields() ?? {});

/** Every list inside a row of a noun that a question can begin with, as [root list, type, list]. */
const nestedLists = bindings.flatMap(({ type, entity, fields = {} }) => {
  const object = schema.getType(type) as GraphQLObjectType;
  const root = roots.find((field) => getNamedType(field.type).name === `${type}Connection`);
  const names =
    isObjectType(object) && root && entities.includes(entity as never)
      ? Object.values(object.getFields())
      : [];
  return names
    .filter((field) => getNamedType(field.type).name.endsWith("Connection") && !(field.name in fields))
    .map((field) => [root?.name ?? "", type, field.name] as const);
});

describe("the totals of a nested list are those of the same rows counted alone:", () => {
  it.each(nestedLists)("%s, %s.%s", async (root, type, list) => {
    const source = `{ ${root}(first: 100, orderBy: []) { nodes { id ${list} { totalCount } } } }`;
    const { nodes } = (await bench.ask(source)).data[root];
    const expected = await countsOf(type, list);
    for (const node of nodes) {
      const key = node.id.slice(type.length + 1);
      expect([node.id, node[list].totalCount]).toEqual([node.id, expected.get(key) ?? 0]);
    }
  });

  it("and there are such lists of every kind", () => {
    expect(nestedLists.length).toBeGreaterThan(30);
  });
});

/** How many rows each parent has, read from the foreign key or the pivot table alone. */
async function countsOf(type: string, list: string): Promise<ReadonlyMap<string, number>> {
  const binding = bindings.find((each) => each.type === type);
  const entity = database.orm.getMetadata().get(binding?.entity as never) as Entity;
  const property = entity.properties[list];
  const target = property?.targetMeta as Entity;
  const owner =
    property?.kind === ReferenceKind.ONE_TO_MANY ? target.properties[property.mappedBy] : undefined;
  const [table, column] = owner
    ? [target.tableName, owner.fieldNames[0]]
    : [pivotOf(target, property), property?.joinColumns[0]];
  const { rows } = await database.pool.query<{ key: string; count: string }>(
    `select ${column}::text as key, count(*) from ${target.schema}."${table}" group by 1`,
  );
  return new Map(rows.map(({ key, count }) => [key, Number(count)]));
}

function pivotOf(target: Entity, property: Entity["properties"][string] | undefined): string | undefined {
  return property?.owner ? property.pivotTable : target.properties[property?.mappedBy ?? ""]?.pivotTable;
}
