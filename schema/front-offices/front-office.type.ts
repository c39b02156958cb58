import { Field, Int } from "type-graphql";

import type { FrontOffice as FrontOfficeEntity } from "../../entities/front-offices/front-office.entity.ts";
import { Organization } from "../organizations/organization.type.ts";
import { Territory } from "../regions/territory.type.ts";
import { Date } from "../shared/date.scalar.ts";
import { Implementing } from "../shared/implementing.ts";
import { LocalizedText } from "../shared/localized-text.type.ts";
import { Node } from "../shared/node.type.ts";
import { Recorded } from "../sources/recorded.type.ts";
import { FrontOfficeKind } from "./front-office.enum.ts";

@Implementing(
  () => [Node, Recorded],
  "A front office of volunteers «Birgemiz»: one for the republic and 20 centers that support volunteers in the regions. It brings volunteers and those who need them together.",
)
export class FrontOffice implements Pick<
  FrontOfficeEntity,
  "kind" | "organizations" | "events" | "participants" | "countedOn"
> {
  @Field(() => LocalizedText, { description: "What it is called." })
  readonly name!: LocalizedText;

  @Field(() => FrontOfficeKind, { description: "Whether it works for the republic or for a region." })
  readonly kind!: keyof typeof FrontOfficeKind;

  @Field(() => Territory, {
    nullable: true,
    description: "The region for which it works; null for the republican one.",
  })
  readonly territory!: Territory | null;

  @Field(() => Organization, {
    nullable: true,
    description: "The organization that runs it; null where the list does not say.",
  })
  readonly operator!: Organization | null;

  @Field(() => Int, { nullable: true, description: "How many organizations it had united by `countedOn`." })
  readonly organizations!: number | null;

  @Field(() => Int, { nullable: true, description: "How many events it had held by `countedOn`." })
  readonly events!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "How many volunteers had taken part in them; who comes twice counts twice.",
  })
  readonly participants!: number | null;

  @Field(() => Date, { nullable: true, description: "The day up to which its counts go." })
  readonly countedOn!: string | null;
}
