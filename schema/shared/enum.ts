import { registerEnumType } from "type-graphql";

import type { Term, Vocabulary } from "../../entities/shared/vocabulary.ts";

type EnumObject<Value extends string> = { readonly [Member in Value]: Member };

/** The API's enum of a vocabulary, with the official Kazakh and Russian names in its descriptions. */
export function enumOf<Value extends string>(vocabulary: Vocabulary<Value>): EnumObject<Value> {
  const members = Object.fromEntries(vocabulary.values.map((value) => [value, value])) as EnumObject<Value>;
  const valuesConfig = Object.fromEntries(
    vocabulary.values.map((value) => [value, { description: described(vocabulary.terms[value]) }]),
  ) as Record<Value, { description: string }>;
  registerEnumType(members, { name: vocabulary.name, description: vocabulary.description, valuesConfig });
  return members;
}

function described({ kk, ru, en, source }: Term): string {
  const names = kk === null ? `ru: ${ru}` : `kk: ${kk}; ru: ${ru}`;
  return `${en} (${names}). ${source}.`;
}
