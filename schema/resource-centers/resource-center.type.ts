import { Field } from "type-graphql";

import type { ResourceCenter as ResourceCenterEntity } from "../../entities/resource-centers/resource-center.entity.ts";
import { Organization } from "../organizations/organization.type.ts";
import { Territory } from "../regions/territory.type.ts";
import { Date } from "../shared/date.scalar.ts";
import { Implementing } from "../shared/implementing.ts";
import { LocalizedText } from "../shared/localized-text.type.ts";
import { Node } from "../shared/node.type.ts";
import { Recorded } from "../sources/recorded.type.ts";
import { ResourceCenterLevel } from "./resource-center.enum.ts";

@Implementing(
  () => [Node, Recorded],
  "A resource center: advice, training and rooms for the NGOs of a place, run by one of them for the state. No law defines it.",
)
export class ResourceCenter implements Pick<ResourceCenterEntity, "level" | "openedOn"> {
  @Field(() => LocalizedText, { description: "What it is called." })
  readonly name!: LocalizedText;

  @Field(() => ResourceCenterLevel, { description: "For how large a place it works." })
  readonly level!: keyof typeof ResourceCenterLevel;

  @Field(() => Territory, {
    nullable: true,
    description:
      "The place for which it works; for a rural one the district around it, where the classifier here ends.",
  })
  readonly territory!: Territory | null;

  @Field(() => Organization, {
    nullable: true,
    description: "The organization that runs it; null where the list does not say.",
  })
  readonly operator!: Organization | null;

  @Field(() => Date, { nullable: true, description: "The day on which it opened." })
  readonly openedOn!: string | null;
}
