import { Field, ObjectType } from "type-graphql";

@ObjectType({ description: "Where a page stands in its connection, as Relay defines it." })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether there is more after this page." })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Whether there is more before this page." })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "Cursor of the first edge; null on an empty page." })
  readonly startCursor!: string | null;

  @Field(() => String, { nullable: true, description: "Cursor of the last edge; null on an empty page." })
  readonly endCursor!: string | null;
}
