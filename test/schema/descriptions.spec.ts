import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLNamedType,
} from "graphql";
import { describe, expect, it } from "vitest";

import { vocabularies } from "../../entities/shared/vocabulary.ts";
import { buildApiSchema } from "../../resolvers/schema.ts";

const schema = buildApiSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith("__") && !isSpecifiedScalarType(type),
);

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
}

function partsOf(type: GraphQLNamedType): readonly Described[] {
  if (isEnumType(type)) return type.getValues();
  if (isInputObjectType(type)) return Object.values(type.getFields());
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    field,
    ...field.args.map(({ name, description }) => ({ name: `${field.name}.${name}`, description })),
  ]);
}

/** A sentence: it begins with a capital letter and ends with a full stop. */
const isSentence = (description: string | null | undefined): boolean =>
  /^\p{Lu}.{3,}\.$/su.test(description ?? "");

describe("a description says what it is", () => {
  it.each(types.map((type) => [type.name, type] as const))("of %s and of its parts", (_, type) => {
    const undescribed = [type, ...partsOf(type)].filter(({ description }) => !isSentence(description));
    expect(undescribed.map(({ name }) => name)).toEqual([]);
  });
});

describe("an enum of a vocabulary", () => {
  const enums = vocabularies().map((vocabulary) => [vocabulary.name, vocabulary] as const);

  it.each(enums)("%s has its values and their official names", (name, vocabulary) => {
    const type = schema.getType(name);
    const values = isEnumType(type) ? type.getValues() : [];
    expect(values.map((value) => value.name)).toEqual(vocabulary.values);
    for (const value of values) {
      const { kk, ru } = vocabulary.terms[value.name] ?? {};
      expect(value.description).toContain(ru);
      expect(value.description).toContain(kk ?? ru);
    }
  });
});
