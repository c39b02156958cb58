import { Field, Int, ObjectType } from "type-graphql";

import * as vocabulary from "../../entities/shared/count-qualifier.vocabulary.ts";
import { enumOf } from "./enum.ts";

const CountQualifier = enumOf(vocabulary.CountQualifier);

@ObjectType({ description: "A number as a publication gives it, with the word that it puts before it." })
export class PublishedCount {
  @Field(() => Int, { description: "The number." })
  readonly value!: number;

  @Field(() => CountQualifier, { description: "How the publication words it." })
  readonly qualifier!: keyof typeof CountQualifier;
}
