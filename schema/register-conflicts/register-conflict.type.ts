import { Field, Int, ObjectType } from "type-graphql";

import type { RegisterConflict as RegisterConflictEntity } from "../../entities/register-conflicts/register-conflict.entity.ts";
import { Organization } from "../organizations/organization.type.ts";
import { Territory } from "../regions/territory.type.ts";
import { BoundedList } from "../shared/bounded-list.ts";
import { Node } from "../shared/node.type.ts";
import { ConflictDecision } from "./conflict-decision.type.ts";
import { ConflictStatement } from "./conflict-statement.type.ts";
import { ConflictKind, ConflictState } from "./register-conflict.enum.ts";

@ObjectType({
  implements: Node,
  description:
    "Registers disagree about an organization. It stands in the list for as long as they do; its id is the same wherever the same files are read.",
})
export class RegisterConflict implements Pick<
  RegisterConflictEntity,
  "kind" | "field" | "state" | "firstSeenRevision"
> {
  @Field(() => ConflictKind, { description: "In what they disagree." })
  readonly kind!: keyof typeof ConflictKind;

  @Field(() => String, { description: "The field of the organization in which it shows, such as `name`." })
  readonly field!: string;

  @Field(() => Organization, { description: "The organization that it is about." })
  readonly organization!: Organization;

  @Field(() => Territory, {
    nullable: true,
    description: "Where the organization is registered, as far as it is known.",
  })
  readonly territory!: Territory | null;

  @BoundedList(
    () => ConflictStatement,
    50,
    "The evidence on both sides: what each register states and where, the one whose word counts first",
  )
  readonly statements!: readonly ConflictStatement[];

  @Field(() => ConflictState, {
    description: "What people made of it. Where a register states something new, it is open again.",
  })
  readonly state!: keyof typeof ConflictState;

  @BoundedList(() => ConflictDecision, 50, "Everything that was ever decided about it, the latest first")
  readonly decisions!: readonly ConflictDecision[];

  @Field(() => Int, { description: "The revision in which it was first seen, without a break since." })
  readonly firstSeenRevision!: number;
}
