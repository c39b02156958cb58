import { getNamedType, parse, TypeInfo, visit, visitWithTypeInfo, type GraphQLSchema } from "graphql";
import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";

interface Example {
  readonly name: string;
  /** The types whose fields it asks. */
  readonly types: ReadonlySet<string>;
  /** The nouns that its root fields answer with. */
  readonly roots: ReadonlySet<string>;
}

/** The examples with what they reach. */
export function readExamples(schema: GraphQLSchema): readonly Example[] {
  const names = globSync("examples/*.graphql").map((file) => basename(file, ".graphql"));
  return names.toSorted().map((name) => readExample(schema, name));
}

function readExample(schema: GraphQLSchema, name: string): Example {
  const info = new TypeInfo(schema);
  const types = new Set<string>();
  const roots = new Set<string>();
  const enter = (): void => {
    const parent = info.getParentType();
    const answer = getNamedType(info.getType());
    if (parent) types.add(parent.name);
    if (parent === schema.getQueryType() && answer) roots.add(answer.name.replace(/Connection$/, ""));
  };
  const document = parse(readFileSync(`examples/${name}.graphql`, "utf8"));
  visit(document, visitWithTypeInfo(info, { Field: enter }));
  return { name, types, roots };
}

/** The example that reaches most of the types; of those, one that begins at them, with the least beside them. */
export function exampleOf(examples: readonly Example[], wanted: readonly string[]): string | undefined {
  const among = (types: ReadonlySet<string>): number => wanted.filter((type) => types.has(type)).length;
  const [best] = examples
    .filter(({ types }) => among(types) > 0)
    .toSorted(
      (one, other) =>
        among(other.types) - among(one.types) ||
        among(other.roots) - among(one.roots) ||
        one.types.size - other.types.size,
    );
  return best?.name;
}
