import { Field } from "type-graphql";

import type { SocialService as SocialServiceEntity } from "../../entities/social-services/social-service.entity.ts";
import { Grant } from "../grants/grant.type.ts";
import { Territory } from "../regions/territory.type.ts";
import { Date } from "../shared/date.scalar.ts";
import { Implementing } from "../shared/implementing.ts";
import { LocalizedText } from "../shared/localized-text.type.ts";
import { Node } from "../shared/node.type.ts";
import { Recorded } from "../sources/recorded.type.ts";
import { SocialServiceKind } from "./social-service.enum.ts";

@Implementing(
  () => [Node, Recorded],
  "A social service or center that a grant's project created, as the operator of grants lists them. Whom it served is counted by the grant's results.",
)
export class SocialService implements Pick<SocialServiceEntity, "kind" | "openedOn"> {
  @Field(() => LocalizedText, { description: "What it is called." })
  readonly name!: LocalizedText;

  @Field(() => SocialServiceKind, { description: "Whom it is for." })
  readonly kind!: keyof typeof SocialServiceKind;

  @Field(() => Grant, {
    nullable: true,
    description: "The grant whose project created it; its implementer runs it.",
  })
  readonly grant!: Grant | null;

  @Field(() => Territory, { nullable: true, description: "Where it works." })
  readonly territory!: Territory | null;

  @Field(() => Date, { nullable: true, description: "The day on which it opened." })
  readonly openedOn!: string | null;
}
