import { Field, Int } from "type-graphql";

import type { Recommendation as RecommendationEntity } from "../../entities/civil-forums/recommendation.entity.ts";
import { Organization } from "../organizations/organization.type.ts";
import { Implementing } from "../shared/implementing.ts";
import { LocalizedText } from "../shared/localized-text.type.ts";
import { Node } from "../shared/node.type.ts";
import { Recorded } from "../sources/recorded.type.ts";
import { Sphere } from "../spheres/sphere.type.ts";
import { ActionPlanItem } from "./action-plan-item.type.ts";
import { CivilForum } from "./civil-forum.type.ts";

@Implementing(
  () => [Node, Recorded],
  "What a civil forum asks of a state body. Only their number is published; the rows are DEMONSTRATION.",
)
export class Recommendation implements Pick<RecommendationEntity, "number"> {
  @Field(() => CivilForum, { description: "The forum that made it." })
  readonly forum!: CivilForum;

  @Field(() => Int, { description: "Its number among those of the forum, from 1." })
  readonly number!: number;

  @Field(() => Sphere, { nullable: true, description: "The sphere of article 5 that it concerns." })
  readonly sphere!: Sphere | null;

  @Field(() => LocalizedText, { description: "What is recommended." })
  readonly text!: LocalizedText;

  @Field(() => Organization, { nullable: true, description: "The body that is to act." })
  readonly addressee!: Organization | null;

  @Field(() => ActionPlanItem, {
    nullable: true,
    description: "The measure of the action plan that answers it; null where no plan took it up.",
  })
  readonly planItem!: ActionPlanItem | null;
}
