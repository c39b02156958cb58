import { Field, Int } from "type-graphql";

import type { TrainingProgramme as TrainingProgrammeEntity } from "../../entities/training/training-programme.entity.ts";
import { Organization } from "../organizations/organization.type.ts";
import { Implementing } from "../shared/implementing.ts";
import { LocalizedText } from "../shared/localized-text.type.ts";
import { Node } from "../shared/node.type.ts";
import { Recorded } from "../sources/recorded.type.ts";
import { TrainingKind } from "./training-programme.enum.ts";

@Implementing(
  () => [Node, Recorded],
  "A year of a programme that trains people of NGOs: the Academy of NGOs (a grant project since 2021), its faculties and courses, and courses of other providers.",
)
export class TrainingProgramme implements Pick<TrainingProgrammeEntity, "kind" | "year" | "trained"> {
  @Field(() => TrainingKind, { description: "Whether it is an academy as a whole, a faculty or a course." })
  readonly kind!: keyof typeof TrainingKind;

  @Field(() => LocalizedText, { description: "What it is called." })
  readonly title!: LocalizedText;

  @Field(() => Organization, {
    nullable: true,
    description: "The organization that holds it; null where no publication names it, as for the Academy.",
  })
  readonly provider!: Organization | null;

  @Field(() => Int, { description: "The year of the training." })
  readonly year!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      "How many people were trained. Null where none is published: of the Academy only the number of all faculties and courses together is, and it stands at the ACADEMY.",
  })
  readonly trained!: number | null;
}
