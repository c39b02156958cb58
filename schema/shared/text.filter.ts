import { InputType } from "type-graphql";

import { Criterion } from "./criterion.ts";

@InputType({
  description:
    "Which texts are meant, in any of their languages. Both sides are folded first: case, ё and е, the Kazakh letters " +
    "that keyboards lack, and quotation marks make no difference.",
})
export class TextFilter {
  @Criterion(() => String, "The whole text.")
  readonly eq?: string;

  @Criterion(() => [String], "One of these whole texts; at most 100.")
  readonly in?: readonly string[];

  @Criterion(() => String, "A part of the text.")
  readonly contains?: string;

  @Criterion(() => String, "The beginning of the text.")
  readonly startsWith?: string;
}
