import { Field, ObjectType } from "type-graphql";

import { BoundedList } from "../shared/bounded-list.ts";
import { LocalizedText } from "../shared/localized-text.type.ts";

@ObjectType({ description: "One value of an enum with its official names." })
export class VocabularyTerm {
  @Field(() => String, { description: "The value in the enum of the same name." })
  readonly value!: string;

  @Field(() => LocalizedText, {
    description: "What the value is called officially; in English what it means.",
  })
  readonly name!: LocalizedText;

  @Field(() => String, { description: "The law or publication that the names are taken from." })
  readonly source!: string;
}

@ObjectType({
  description: "An enum of this API as data: the official Kazakh and Russian names of its values.",
})
export class Vocabulary {
  @Field(() => String, { description: "The name of the enum." })
  readonly name!: string;

  @Field(() => String, { description: "What its values tell apart." })
  readonly description!: string;

  @BoundedList(() => VocabularyTerm, 20, "Its values in the order of the enum")
  readonly terms!: readonly VocabularyTerm[];
}
