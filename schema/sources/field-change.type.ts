import { Field, ObjectType } from "type-graphql";

import type { FieldChange as FieldChangeEntity } from "../../entities/sources/field-change.entity.ts";

@ObjectType({ description: "One value before and after, as the records state it." })
export class FieldChange implements Pick<FieldChangeEntity, "before" | "after"> {
  @Field(() => String, {
    description:
      "The field of the type that answers, with the part of it that changed, such as `status` or `name.ru`.",
  })
  readonly field!: string;

  @Field(() => String, {
    nullable: true,
    description: "What it was: a text, or JSON for lists; what it leads to is named by its publisher's key.",
  })
  readonly before!: string | null;

  @Field(() => String, { nullable: true, description: "What it became, written in the same way." })
  readonly after!: string | null;
}
