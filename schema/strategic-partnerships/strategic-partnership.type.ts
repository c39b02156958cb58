import { Field } from "type-graphql";

import type { StrategicPartnership as StrategicPartnershipEntity } from "../../entities/strategic-partnerships/strategic-partnership.entity.ts";
import { FundedProject } from "../funded-projects/funded-project.type.ts";
import { ResultIndicator } from "../grants/result-indicator.type.ts";
import { BoundedList } from "../shared/bounded-list.ts";
import { Date } from "../shared/date.scalar.ts";
import { Implementing } from "../shared/implementing.ts";
import { LocalizedText } from "../shared/localized-text.type.ts";
import { Node } from "../shared/node.type.ts";
import { Recorded } from "../sources/recorded.type.ts";
import { AcceptanceAct } from "./acceptance-act.type.ts";

@Implementing(
  () => [Node, Recorded, FundedProject],
  "A state order that one NGO, the strategic partner, carries out for a central body in one direction of national priorities (law 36-III, article 6-5, in force since 2023). A direction has one partner in a period; no operator stands between them, and the spheres of article 5 do not bind it.",
)
export class StrategicPartnership implements Pick<
  StrategicPartnershipEntity,
  "directionCode" | "period" | "contractNumber" | "signedOn"
> {
  @Field(() => String, { description: "The number of the direction in the ministry's list of the period." })
  readonly directionCode!: string;

  @Field(() => LocalizedText, {
    description: "The direction, set by the ministry on the proposal of the central bodies.",
  })
  readonly direction!: LocalizedText;

  @Field(() => LocalizedText, {
    nullable: true,
    description: "The national priority of the State Planning System that the direction follows from.",
  })
  readonly priority!: LocalizedText | null;

  @Field(() => String, {
    description: "The period of the ministry's list, a year or years such as `2025-2027`.",
  })
  readonly period!: string;

  @Field(() => String, {
    nullable: true,
    description: "The number of the contract between the central body and the partner; null before it.",
  })
  readonly contractNumber!: string | null;

  @Field(() => Date, { nullable: true, description: "The day on which the contract was signed." })
  readonly signedOn!: string | null;

  @BoundedList(
    () => ResultIndicator,
    20,
    "The target indicators of the contract; missing them can end it one-sidedly",
  )
  readonly targets!: readonly ResultIndicator[];

  @Field(() => AcceptanceAct, {
    nullable: true,
    description: "The act by which the services were accepted; null before it.",
  })
  readonly acceptanceAct!: AcceptanceAct | null;

  @Field(() => LocalizedText, {
    nullable: true,
    description:
      "The central body's assessment of how the partner did, which it reports to the ministry by 1 December; null before it.",
  })
  readonly assessment!: LocalizedText | null;
}
