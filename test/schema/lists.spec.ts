import { getNamedType, getNullableType, isListType, isObjectType, type GraphQLField } from "graphql";
import { describe, expect, it } from "vitest";

import { buildApiSchema } from "../../resolvers/schema.ts";

type Field = GraphQLField<unknown, unknown>;

const schema = buildApiSchema();
const objects = Object.values(schema.getTypeMap()).filter(isObjectType);
const fields = objects
  .filter(({ name }) => !name.startsWith("__"))
  .flatMap((type) =>
    Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field] as const),
  );
const lists = fields.filter(([, { type }]) => isListType(getNullableType(type)));

const isPage = (name: string): boolean => /Connection\.(edges|nodes)$/.test(name);
const statedBound = ({ description }: Field): number =>
  Number(/at most (\d+)/.exec(description ?? "")?.[1] ?? Number.NaN);

describe("a list", () => {
  it.each(lists)("%s says how long it can be", (_, field) => {
    expect(statedBound(field)).toBeGreaterThan(0);
  });

  it.each(lists.filter(([name]) => !isPage(name) && name !== "Query.nodes"))(
    "%s is priced at the length that it states",
    (_, field) => {
      expect(field.extensions["listSize"]).toBe(statedBound(field));
    },
  );

  it.each(lists)("%s has no holes unless it answers ids", (name, { type }) => {
    expect(String(type)).toMatch(name === "Query.nodes" ? /^\[\w+\]!$/ : /^\[\w+!\]!$/);
  });
});

describe("a connection", () => {
  /** What differs between two revisions, and what a search finds, has an order of its own. */
  const isPlain = (name: string): boolean => name !== "Query.revisionDiff" && name !== "Query.search";
  const connections = fields.filter(
    ([name, { type }]) => getNamedType(type).name.endsWith("Connection") && isPlain(name),
  );

  it.each(connections)("%s is paged both ways, filtered and sorted", (_, { args, type }) => {
    const noun = getNamedType(type).name.replace(/Connection$/, "");
    expect(Object.fromEntries(args.map((argument) => [argument.name, String(argument.type)]))).toEqual({
      first: "Int",
      after: "String",
      last: "Int",
      before: "String",
      filter: `${noun}Filter`,
      orderBy: `[${noun}Order!]`,
    });
  });
});
