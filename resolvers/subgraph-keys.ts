import { isObjectType, type GraphQLObjectType, type GraphQLSchema } from "graphql";

import { bindings } from "./bindings.ts";

/** What the country calls a thing by, wherever it is kept. */
const officialKeys: Readonly<Record<string, readonly string[]>> = {
  Organization: ["bin"],
  Territory: ["kato"],
  Sphere: ["code"],
  SustainableDevelopmentGoal: ["number"],
};

const bound = new Set(bindings.map(({ type }) => type));

/** By which fields other subgraphs may refer to a type: its official number, and its id where it has one. */
export function keysOf(type: GraphQLObjectType): readonly string[] {
  const isNode = type.getInterfaces().some(({ name }) => name === "Node");
  return [...(officialKeys[type.name] ?? []), ...(isNode && bound.has(type.name) ? ["id"] : [])];
}

/** The types that other subgraphs may refer to. */
export function entityTypes(schema: GraphQLSchema): readonly GraphQLObjectType[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => keysOf(type).length > 0);
}
