import {
  Kind,
  parse,
  print,
  visit,
  type ConstDirectiveNode,
  type GraphQLSchema,
  type ObjectTypeDefinitionNode,
} from "graphql";

import { printApiSchema } from "./print-schema.ts";
import { entityTypes, keysOf } from "./subgraph-keys.ts";

const LINK = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])
`;

/** Values that any subgraph may have of its own. */
const shared = new Set(["LocalizedText", "Money", "PageInfo"]);

/** The SDL by which a gateway composes this API with others: the public schema without what changes anything. */
export function printSubgraph(api: GraphQLSchema): string {
  const keys = new Map(entityTypes(api).map((type) => [type.name, keysOf(type)]));
  const document = visit(parse(printApiSchema(api)), {
    ObjectTypeDefinition(node) {
      if (node.name.value === "Mutation") return null;
      return withDirectives(node, [
        ...(keys.get(node.name.value) ?? []).map(key),
        ...(shared.has(node.name.value) ? [directive("shareable")] : []),
      ]);
    },
  });
  return `${LINK}\n${print(document)}\n`;
}

function withDirectives(
  node: ObjectTypeDefinitionNode,
  directives: readonly ConstDirectiveNode[],
): ObjectTypeDefinitionNode {
  return { ...node, directives: [...(node.directives ?? []), ...directives] };
}

function key(fields: string): ConstDirectiveNode {
  const argument = {
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: "fields" },
    value: { kind: Kind.STRING, value: fields },
  } as const;
  return { ...directive("key"), arguments: [argument] };
}

function directive(value: string): ConstDirectiveNode {
  return { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value } };
}
