import { Field } from "type-graphql";

import type { Charity as CharityEntity } from "../../entities/charities/charity.entity.ts";
import { Award } from "../awards/award.type.ts";
import { Organization } from "../organizations/organization.type.ts";
import { BoundedList } from "../shared/bounded-list.ts";
import { Date } from "../shared/date.scalar.ts";
import { Implementing } from "../shared/implementing.ts";
import { Node } from "../shared/node.type.ts";
import { Recorded } from "../sources/recorded.type.ts";
import { CharityProgramme } from "./charity-programme.type.ts";
import { CharityBasis, CharityForm } from "./charity.enum.ts";

@Implementing(
  () => [Node, Recorded],
  "The charity side of an organization. The law keeps no register of charities, so `basis` says how it is known.",
)
export class Charity implements Pick<CharityEntity, "basis" | "since"> {
  @Field(() => Organization, { description: "The organization that is the charity." })
  readonly organization!: Organization;

  @Field(() => CharityBasis, { description: "How it is known to be a charity." })
  readonly basis!: keyof typeof CharityBasis;

  @Field(() => Date, { nullable: true, description: "The day since which it counts as one." })
  readonly since!: string | null;

  @BoundedList(
    () => CharityForm,
    Object.keys(CharityForm).length,
    "The legal forms of charity that it practises",
  )
  readonly forms!: readonly (keyof typeof CharityForm)[];

  @BoundedList(() => CharityProgramme, 100, "Its programmes in the order of its reports")
  readonly programmes!: readonly CharityProgramme[];

  @BoundedList(() => Award, 50, "The honorary titles in charity that it got, the latest first")
  readonly honoraryTitles!: readonly Award[];
}
