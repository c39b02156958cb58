import { Field, ObjectType } from "type-graphql";

import { LocalizedText } from "../shared/localized-text.type.ts";
import { Money } from "../shared/money.type.ts";

@ObjectType({ description: "What an organization spent in a year on one direction." })
export class ExpenditureItem {
  @Field(() => LocalizedText, { description: "What it was spent on, in the words of the report." })
  readonly direction!: LocalizedText;

  @Field(() => Money, { description: "How much was spent in the year." })
  readonly amount!: Money;
}
