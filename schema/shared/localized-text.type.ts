import { Field, ObjectType } from "type-graphql";

import { Argument } from "./argument.ts";
import { Language } from "./language.enum.ts";

@ObjectType({
  description:
    "A text as the registers give it; a language that no register gives is null, never translated.",
})
export class LocalizedText {
  @Field(() => String, { nullable: true, description: "In Kazakh." })
  readonly kk!: string | null;

  @Field(() => String, { nullable: true, description: "In Russian." })
  readonly ru!: string | null;

  @Field(() => String, { nullable: true, description: "In English." })
  readonly en!: string | null;

  @Field(() => String, {
    description:
      "In the language that is asked, or, where it is missing, in the first there is: Kazakh, Russian, English.",
  })
  @Argument("lang", { type: () => Language, defaultValue: "KK", description: "The language to prefer." })
  readonly text!: string;
}
