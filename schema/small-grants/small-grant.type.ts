import { Field } from "type-graphql";

import type { SmallGrant as SmallGrantEntity } from "../../entities/small-grants/small-grant.entity.ts";
import { FundedProject } from "../funded-projects/funded-project.type.ts";
import { Grant } from "../grants/grant.type.ts";
import { Organization } from "../organizations/organization.type.ts";
import { Implementing } from "../shared/implementing.ts";
import { Node } from "../shared/node.type.ts";
import { Recorded } from "../sources/recorded.type.ts";
import { GrantCall } from "./grant-call.type.ts";
import { RecipientKind } from "./small-grant.enum.ts";

@Implementing(
  () => [Node, Recorded, FundedProject],
  "Money that the recipient of a grant gives on to an organization, an initiative group or a person for something small and local. The law has no such kind: it is a part of the parent grant, so amounts of both are not to be added up. `implementer` is the recipient where it is an organization; people are never named.",
)
export class SmallGrant implements Pick<SmallGrantEntity, "number" | "recipientKind"> {
  @Field(() => String, { nullable: true, description: "Its number at the organization that gave it." })
  readonly number!: string | null;

  @Field(() => RecipientKind, { description: "What received it." })
  readonly recipientKind!: keyof typeof RecipientKind;

  @Field(() => Organization, {
    nullable: true,
    description: "The organization that gave it on, the recipient of the parent grant.",
  })
  readonly regrantor!: Organization | null;

  @Field(() => Grant, {
    nullable: true,
    description: "The grant whose money it is; null where no register names it.",
  })
  readonly parentGrant!: Grant | null;

  @Field(() => GrantCall, { nullable: true, description: "The competition after which it was given." })
  readonly call!: GrantCall | null;
}
