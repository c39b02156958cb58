import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from "graphql";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

import { buildApiSchema } from "../../resolvers/schema.ts";

const contract = buildSchema(
  readFileSync(new URL("../fixtures/schema/contract.graphql", import.meta.url), "utf8"),
);
const schema = buildApiSchema();

/** Everything that a type says, one line each: kind, interfaces, fields with their types, arguments, values. */
function sayings(type: GraphQLNamedType): readonly string[] {
  const kind = type.constructor.name;
  if (isEnumType(type)) return [kind, ...type.getValues().map(({ name }) => name)];
  if (isInputObjectType(type)) return [kind, ...inputSayings(type.getFields())];
  if (!isObjectType(type) && !isInterfaceType(type)) return [kind];
  const fields = Object.values(type.getFields()).flatMap((field) => [
    `${field.name}: ${String(field.type)}`,
    ...field.args.map(
      ({ name, type: argument, defaultValue }) =>
        `${field.name}(${name}: ${String(argument)} = ${String(defaultValue)})`,
    ),
  ]);
  return [kind, ...type.getInterfaces().map(({ name }) => `implements ${name}`), ...fields];
}

function inputSayings(fields: Readonly<Record<string, { readonly name: string; readonly type: unknown }>>) {
  return Object.values(fields).map(({ name, type }) => `${name}: ${String(type)}`);
}

function named(from: GraphQLSchema): readonly GraphQLNamedType[] {
  return Object.values(from.getTypeMap()).filter(({ name }) => !name.startsWith("__"));
}

describe("the schema keeps the contract", () => {
  it.each(named(contract).map((type) => [type.name, type] as const))("of %s", (name, type) => {
    const said = schema.getType(name);
    expect(said && sayings(said)).toEqual(expect.arrayContaining([...sayings(type)]));
  });

  it("without subscriptions", () => {
    expect(schema.getSubscriptionType()).toBeUndefined();
  });

  it("with no way to say what is not typed", () => {
    const scalars = named(schema).filter((type) => type.constructor.name === "GraphQLScalarType");
    expect(scalars.map(({ name }) => name).toSorted()).toEqual(
      [
        "BIN",
        "Boolean",
        "Date",
        "DateTime",
        "Decimal",
        "Duration",
        "Float",
        "ID",
        "Int",
        "KATO",
        "String",
        "URL",
      ].toSorted(),
    );
  });
});
