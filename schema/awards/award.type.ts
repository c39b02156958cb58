import { Field, Int } from "type-graphql";

import type { Award as AwardEntity } from "../../entities/awards/award.entity.ts";
import { Organization } from "../organizations/organization.type.ts";
import { Date } from "../shared/date.scalar.ts";
import { Implementing } from "../shared/implementing.ts";
import { LocalizedText } from "../shared/localized-text.type.ts";
import { Money } from "../shared/money.type.ts";
import { Node } from "../shared/node.type.ts";
import { Recorded } from "../sources/recorded.type.ts";
import { Sphere } from "../spheres/sphere.type.ts";
import { AwardProgramme, LaureateKind } from "./award.enum.ts";

@Implementing(
  () => [Node, Recorded],
  "A prize, title or decoration that one laureate got. Orders list laureates by name; here an organization is a relation, and people are only a kind.",
)
export class Award implements Pick<AwardEntity, "programme" | "year" | "decidedOn" | "laureateKind"> {
  @Field(() => AwardProgramme, { description: "What was awarded." })
  readonly programme!: keyof typeof AwardProgramme;

  @Field(() => Int, { description: "The year for which it was awarded." })
  readonly year!: number;

  @Field(() => Date, { nullable: true, description: "The day of the order or decree." })
  readonly decidedOn!: string | null;

  @Field(() => LocalizedText, {
    nullable: true,
    description:
      "For what it was awarded, in the words of the order; the wording of a sphere where the nomination is one. Decorations have none.",
  })
  readonly nomination!: LocalizedText | null;

  @Field(() => Sphere, {
    nullable: true,
    description:
      "The sphere of article 5 that is its nomination, where the rules say so: the prize for NGOs and «Таңдау».",
  })
  readonly sphere!: Sphere | null;

  @Field(() => Organization, {
    nullable: true,
    description: "The organization that got it; null for people and groups of people.",
  })
  readonly organization!: Organization | null;

  @Field(() => LaureateKind, { description: "Whether an organization, a group or a person got it." })
  readonly laureateKind!: keyof typeof LaureateKind;

  @Field(() => Money, {
    nullable: true,
    description:
      "The money that came with it. The prize for NGOs has at least 2,000 monthly calculation indices; null for what is honour alone.",
  })
  readonly amount!: Money | null;

  @Field(() => LocalizedText, {
    nullable: true,
    description: "The law, rules or decree on which the award rests, as the order cites it.",
  })
  readonly legalBasis!: LocalizedText | null;
}
