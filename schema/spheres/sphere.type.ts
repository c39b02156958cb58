import { Field } from "type-graphql";

import type { Sphere as SphereEntity } from "../../entities/spheres/sphere.entity.ts";
import { SustainableDevelopmentGoal } from "../goals/sustainable-development-goal.type.ts";
import { PolicyDocument } from "../policy-documents/policy-document.type.ts";
import { BoundedList } from "../shared/bounded-list.ts";
import { Date } from "../shared/date.scalar.ts";
import { Implementing } from "../shared/implementing.ts";
import { LocalizedText } from "../shared/localized-text.type.ts";
import { Recorded } from "../sources/recorded.type.ts";

@Implementing(
  () => [Recorded],
  "A sphere in which the state may pay for the work of NGOs (law 36-III, article 5).",
)
export class Sphere implements Pick<
  SphereEntity,
  "code" | "law" | "socialOrder" | "stateGrant" | "prize" | "validFrom" | "validTo"
> {
  @Field(() => String, {
    description:
      'The item of article 5, such as "7" or "13-1". A text, because the law numbers with gaps and dashes.',
  })
  readonly code!: string;

  @Field(() => LocalizedText, { description: "The wording of the law." })
  readonly name!: LocalizedText;

  @Field(() => String, { description: "The law, article and item that name the sphere." })
  readonly law!: string;

  @Field(() => Boolean, { description: "Whether social orders may be placed in it." })
  readonly socialOrder!: boolean;

  @Field(() => Boolean, { description: "Whether state grants may be given in it." })
  readonly stateGrant!: boolean;

  @Field(() => Boolean, { description: "Whether the prize for NGOs may be awarded in it." })
  readonly prize!: boolean;

  @Field(() => Date, {
    nullable: true,
    description: "The first day on which the item is law; null where it is not known.",
  })
  readonly validFrom!: string | null;

  @Field(() => Date, { nullable: true, description: "The last day; null while the item is in force." })
  readonly validTo!: string | null;

  @BoundedList(() => PolicyDocument, 50, "The laws that name or brought it, the oldest first")
  readonly policyDocuments!: readonly PolicyDocument[];

  @BoundedList(
    () => SustainableDevelopmentGoal,
    17,
    "The Sustainable Development Goals that it serves by the crosswalk of Qogam, by number",
  )
  readonly goals!: readonly SustainableDevelopmentGoal[];
}
