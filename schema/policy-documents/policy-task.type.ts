import { Field, ObjectType } from "type-graphql";

import { LocalizedText } from "../shared/localized-text.type.ts";

@ObjectType({ description: "One of the tasks that a concept or plan sets." })
export class PolicyTask {
  @Field(() => LocalizedText, { description: "The task in the words of the document." })
  readonly title!: LocalizedText;
}
