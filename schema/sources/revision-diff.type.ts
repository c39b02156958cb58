import { Field, ID, ObjectType } from "type-graphql";

import type { RevisionDiff as RevisionDiffEntity } from "../../entities/sources/revision-diff.entity.ts";
import { Node } from "../shared/node.type.ts";
import { ChangeKind } from "./change.enum.ts";

@ObjectType({ description: "A thing that differs between two revisions." })
export class RevisionDiff implements Pick<RevisionDiffEntity, "kind" | "key"> {
  @Field(() => String, { description: "The type of the thing, such as `Organization`." })
  readonly kind!: string;

  @Field(() => String, { description: "What publishers know it by: a BIN, a contract's number, a code." })
  readonly key!: string;

  @Field(() => ID, { description: "Its global id, `Type:key`, if its type has ids." })
  readonly id!: string;

  @Field(() => ChangeKind, { description: "What happened to it from the one revision to the other." })
  readonly change!: keyof typeof ChangeKind;

  @Field(() => Node, {
    nullable: true,
    description: "The thing as the operation sees it; null where it is gone or its type has no ids.",
  })
  readonly node!: Node | null;
}
