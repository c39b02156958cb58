import { parse } from "csv-parse/sync";
import { isInterfaceType, type GraphQLSchema } from "graphql";
import { readFileSync } from "node:fs";

import { exampleOf, readExamples } from "./examples.ts";
import type { Registers } from "./registers.ts";
import { number, table } from "./table.ts";

interface System {
  readonly system: string;
  /** Codes of the documents that name it, joined by `|`. */
  readonly documents: string;
  /** Types of the API that stand for it, joined by `|`; those that the schema lacks are left out. */
  readonly nouns: string;
}

const NOTHING = "–";
const words = { OFFICIAL_REGISTER: "real", PUBLICATION: "real", DEMONSTRATION: "DEMONSTRATION" } as const;

/** The systems that the documents name, with what stands for each. */
export function systemsTable(schema: GraphQLSchema, registers: Registers): string {
  const examples = readExamples(schema);
  const rows = readSystems().map(({ system, documents, nouns }) => {
    const present = nouns.split("|").filter((noun) => schema.getType(noun));
    const example = exampleOf(examples, present);
    return [
      system,
      documents.split("|").map(code).join(", "),
      present.map((noun) => counted(schema, registers, noun)).join(", ") || NOTHING,
      kindOf(schema, registers, present),
      example === undefined ? NOTHING : `[${example}](../examples/${example}.graphql)`,
    ];
  });
  return table(["system", "named in", "nouns and records", "source", "example"], rows);
}

function readSystems(): readonly System[] {
  return parse(readFileSync(new URL("systems.csv", import.meta.url)), { columns: true });
}

const code = (text: string): string => `\`${text}\``;

/** An interface stands for the types that implement it. */
function entitiesOf(schema: GraphQLSchema, noun: string): readonly string[] {
  const type = schema.getType(noun);
  return isInterfaceType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [noun];
}

function counted(schema: GraphQLSchema, registers: Registers, noun: string): string {
  const counts = entitiesOf(schema, noun).flatMap((entity) => registers.count(entity) ?? []);
  return counts.length === 0
    ? code(noun)
    : `${code(noun)} ${number(counts.reduce((sum, count) => sum + count))}`;
}

function kindOf(schema: GraphQLSchema, registers: Registers, nouns: readonly string[]): string {
  const kinds = nouns
    .flatMap((noun) => entitiesOf(schema, noun))
    .flatMap((entity) => [...registers.kinds(entity)]);
  return [...new Set(kinds.map((kind) => words[kind]))].toSorted().toReversed().join(" and ") || NOTHING;
}
