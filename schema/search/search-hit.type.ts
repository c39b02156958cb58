import { Field, Float, ObjectType, registerEnumType } from "type-graphql";

import { Language } from "../shared/language.enum.ts";
import { LocalizedText } from "../shared/localized-text.type.ts";
import { Searchable } from "./searchable.type.ts";

export const SearchKind = { ORGANIZATION: "ORGANIZATION", PUBLIC_COUNCIL: "PUBLIC_COUNCIL" } as const;
export type SearchKind = keyof typeof SearchKind;

registerEnumType(SearchKind, {
  name: "SearchKind",
  description: "What can be found by its name.",
  valuesConfig: {
    ORGANIZATION: { description: "Organizations, in whatever role." },
    PUBLIC_COUNCIL: { description: "Convocations of public councils." },
  },
});

@ObjectType({ description: "Something whose name answers to a text, and how well." })
export class SearchHit {
  @Field(() => SearchKind, { description: "What was found." })
  readonly kind!: SearchKind;

  @Field(() => Float, {
    description:
      "How well: 1 where a name is the text. 0.95: it is, but for case, quotation marks, and the letters that keyboards lack. 0.9: it " +
      "begins like that. 0.8: it has the text in another spelling, Cyrillic or Latin. Up to 0.7: it has most of the " +
      "text's runs of three letters.",
  })
  readonly score!: number;

  @Field(() => LocalizedText, { description: "What it is called." })
  readonly name!: LocalizedText;

  @Field(() => Language, { description: "The language of the name that has the most of the text." })
  readonly language!: Language;

  @Field(() => Searchable, { description: "What was found, itself." })
  readonly node!: Searchable;
}
