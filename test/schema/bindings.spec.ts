import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
} from "graphql";
import { describe, expect, it } from "vitest";

import { bindings } from "../../resolvers/bindings.ts";
import { buildApiSchema } from "../../resolvers/schema.ts";

const schema = buildApiSchema();
const roots = schema.getQueryType()?.getFields() ?? {};
/** Answered by loaders, by the feed of changes or from memory. */
const unplanned = ["matchOrganizations", "node", "nodes", "changes", "vocabularies"];

const kindOf = (field: string): string => {
  const type = roots[field]?.type;
  if (type && getNamedType(type).name.endsWith("Connection")) return "connection";
  return type && isListType(getNullableType(type)) ? "list" : "one";
};

describe("the bindings", () => {
  it("answer every field of Query that a statement can answer, and each once", () => {
    const bound = bindings.flatMap((binding) => Object.keys(binding.roots ?? {}));
    expect([...bound, ...unplanned].toSorted()).toEqual(Object.keys(roots).toSorted());
  });

  it("answer with what the field returns", () => {
    for (const [field, { kind }] of bindings.flatMap((binding) => Object.entries(binding.roots ?? {}))) {
      expect([field, kind]).toEqual([field, kindOf(field)]);
    }
  });

  it.each(bindings.map((binding) => [binding.type, binding] as const))(
    "of %s speak of its fields",
    (name, binding) => {
      const type = schema.getType(name);
      const fields = isObjectType(type) || isInterfaceType(type) ? Object.keys(type.getFields()) : [];
      expect(fields).toEqual(expect.arrayContaining(Object.keys(binding.fields ?? {})));
    },
  );

  it.each([
    ["Organization", ["role"]],
    ["FundedProject", ["territory", "goal"]],
    ["Grant", ["goal"]],
  ])("of %s speak of its filter's keys", (name, keys) => {
    const filter = schema.getType(`${name}Filter`);
    const declared = Object.keys(bindings.find(({ type }) => type === name)?.filters ?? {});
    expect(declared).toEqual(keys);
    expect(isInputObjectType(filter) && Object.keys(filter.getFields())).toEqual(
      expect.arrayContaining(keys),
    );
  });
});
