import { Field, Int } from "type-graphql";

import type { SocialOrder as SocialOrderEntity } from "../../entities/social-orders/social-order.entity.ts";
import { FundedProject } from "../funded-projects/funded-project.type.ts";
import { Date } from "../shared/date.scalar.ts";
import { Implementing } from "../shared/implementing.ts";
import { Money } from "../shared/money.type.ts";
import { Node } from "../shared/node.type.ts";
import { Recorded } from "../sources/recorded.type.ts";
import { AdministrationLevel } from "./social-order.enum.ts";

@Implementing(
  () => [Node, Recorded, FundedProject],
  "A state social order: social work that a state body buys from an NGO through the procurement portal (law 36-III, " +
    "article 6). Announcement, lot and contract are one order here, with all amendments folded into it.",
)
export class SocialOrder implements Pick<
  SocialOrderEntity,
  | "announcementNumber"
  | "announcedOn"
  | "lotNumber"
  | "contractNumber"
  | "signedOn"
  | "administrationLevel"
  | "amendments"
> {
  @Field(() => String, {
    nullable: true,
    description: "Number of the announcement on the portal, such as 17549703-1.",
  })
  readonly announcementNumber!: string | null;

  @Field(() => Date, { nullable: true, description: "The day of the announcement." })
  readonly announcedOn!: string | null;

  @Field(() => String, { nullable: true, description: "Number of the lot within the announcement." })
  readonly lotNumber!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Number of the contract in force; null before one is signed.",
  })
  readonly contractNumber!: string | null;

  @Field(() => Date, { nullable: true, description: "The day on which the contract in force was signed." })
  readonly signedOn!: string | null;

  @Field(() => AdministrationLevel, { description: "Whose budget pays." })
  readonly administrationLevel!: keyof typeof AdministrationLevel;

  @Field(() => Money, { nullable: true, description: "The amount of the plan, before bidding." })
  readonly plannedAmount!: Money | null;

  @Field(() => Money, { nullable: true, description: "What has been paid so far." })
  readonly paidAmount!: Money | null;

  @Field(() => Int, {
    description: "How many times the contract was amended; the newest amendment is what is shown.",
  })
  readonly amendments!: number;
}
