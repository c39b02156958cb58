import { Field } from "type-graphql";

import type { CouncilMembership as CouncilMembershipEntity } from "../../entities/public-councils/council-membership.entity.ts";
import { Organization } from "../organizations/organization.type.ts";
import { Date } from "../shared/date.scalar.ts";
import { Implementing } from "../shared/implementing.ts";
import { Node } from "../shared/node.type.ts";
import { Recorded } from "../sources/recorded.type.ts";
import { CouncilRole, CouncilSide } from "./public-council.enum.ts";
import { PublicCouncil } from "./public-council.type.ts";

@Implementing(
  () => [Node, Recorded],
  "A seat on a public council. The law has the composition of councils published; why a seat ended is not kept.",
)
export class CouncilMembership implements Pick<
  CouncilMembershipEntity,
  "personName" | "side" | "role" | "startsOn" | "endsOn" | "ended"
> {
  @Field(() => PublicCouncil, { description: "The council." })
  readonly council!: PublicCouncil;

  @Field(() => String, {
    nullable: true,
    description: "The member's name as the council publishes it; null where it does not.",
  })
  readonly personName!: string | null;

  @Field(() => CouncilSide, { description: "Whom the member stands for." })
  readonly side!: keyof typeof CouncilSide;

  @Field(() => CouncilRole, { description: "The member's role on the council." })
  readonly role!: keyof typeof CouncilRole;

  @Field(() => Organization, {
    nullable: true,
    description: "The organization that nominated the member; null for citizens who put themselves forward.",
  })
  readonly onBehalfOf!: Organization | null;

  @Field(() => Date, { nullable: true, description: "The first day of the seat." })
  readonly startsOn!: string | null;

  @Field(() => Date, { nullable: true, description: "The last day of the seat." })
  readonly endsOn!: string | null;

  @Field(() => Boolean, { description: "Whether the seat has ended, for whatever reason." })
  readonly ended!: boolean;
}
