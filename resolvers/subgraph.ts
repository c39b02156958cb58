import {
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
  GraphQLUnionType,
  type GraphQLFieldConfig,
} from "graphql";

import { typeOfRow } from "../schema/shared/node.type.ts";
import type { QogamContext, Reference } from "../src/context/context.ts";
import { UserInputError } from "../src/errors.ts";
import { printSubgraph } from "./print-subgraph.ts";
import { entityTypes, keysOf } from "./subgraph-keys.ts";

type RootField = GraphQLFieldConfig<unknown, QogamContext>;

/** A gateway asks for as many things at once as one of its pages refers to. */
const MOST_REPRESENTATIONS = 500;

const anything = new GraphQLScalarType({
  name: "_Any",
  description: "A thing that another subgraph refers to: its type and one of its keys.",
});

/**
 * The API as a subgraph of Apollo Federation 2. It is a schema of its own, so that the public one has no input without a
 * type; everything but the two fields that a gateway asks is the same.
 */
export function buildSubgraphSchema(api: GraphQLSchema): GraphQLSchema {
  const query = api.getQueryType()?.toConfig();
  if (!query) throw new Error("The API has no queries.");
  const fields = {
    ...query.fields,
    _service: serviceField(printSubgraph(api)),
    _entities: entitiesField(api),
  };
  return new GraphQLSchema({
    ...api.toConfig(),
    query: new GraphQLObjectType({ ...query, fields }),
    mutation: undefined,
    types: Object.values(api.getTypeMap()).filter(
      (type) => !type.name.startsWith("__") && type !== api.getQueryType() && type !== api.getMutationType(),
    ),
  });
}

function serviceField(sdl: string): RootField {
  const service = new GraphQLObjectType({
    name: "_Service",
    description: "What a gateway composes.",
    fields: { sdl: { type: new GraphQLNonNull(GraphQLString), description: "The SDL of this subgraph." } },
  });
  return {
    type: new GraphQLNonNull(service),
    description: "This subgraph, for a gateway.",
    resolve: () => ({ sdl }),
  };
}

function entitiesField(api: GraphQLSchema): RootField {
  const types = entityTypes(api);
  const entity = new GraphQLUnionType({
    name: "_Entity",
    description: "Whatever other subgraphs may refer to.",
    types: [...types],
    resolveType: typeOfRow,
  });
  const byName = new Map(types.map((type) => [type.name, keysOf(type)]));
  return {
    type: new GraphQLNonNull(new GraphQLList(entity)),
    description: "What a gateway refers to, in its order, null where nothing is meant; at most 500.",
    args: {
      representations: {
        type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(anything))),
        description: "Types with keys; at most 500.",
      },
    },
    extensions: { listValues: MOST_REPRESENTATIONS },
    resolve: (_, { representations }, { planner }, info) =>
      planner.entities(
        (representations as readonly unknown[]).map((each) => referenceIn(each, byName)),
        info,
      ),
  };
}

function referenceIn(representation: unknown, keys: ReadonlyMap<string, readonly string[]>): Reference {
  const given = (representation ?? {}) as Readonly<Record<string, unknown>>;
  const type = String(given["__typename"]);
  const field = keys.get(type)?.find((key) => given[key] !== undefined && given[key] !== null);
  if (field === undefined) throw new UserInputError("REFERENCE_INVALID", "another one came");
  return { type, field, value: given[field] };
}
