import { Field, ObjectType } from "type-graphql";

import { LocalizedText } from "./localized-text.type.ts";

@ObjectType({ description: "What the rows of a group have in common." })
export class AggregateKey {
  @Field(() => String, { description: "The dimension, as it was asked for." })
  readonly dimension!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "The value: a word of an enum, a year, a code, an id, `several` where a row has more than one; null is not stated.",
  })
  readonly value!: string | null;

  @Field(() => LocalizedText, {
    nullable: true,
    description: "What the value is called; null where it speaks for itself.",
  })
  readonly label!: LocalizedText | null;
}
