import { Field } from "type-graphql";

import type { VolunteerBrand as VolunteerBrandEntity } from "../../entities/volunteers/volunteer-brand.entity.ts";
import { Implementing } from "../shared/implementing.ts";
import { LocalizedText } from "../shared/localized-text.type.ts";
import { Recorded } from "../sources/recorded.type.ts";
import { MappingConfidence } from "./volunteer-brand.enum.ts";
import { VolunteerDirection } from "./volunteer.enum.ts";

@Implementing(
  () => [Recorded],
  "A name under which the front offices present a direction of volunteering since 2024. The eight names and the eight directions of 2020 to 2022 do not match one to one.",
)
export class VolunteerBrand implements Pick<
  VolunteerBrandEntity,
  "name" | "direction" | "mappingConfidence"
> {
  @Field(() => String, { description: "The name, in the Latin letters in which it is published." })
  readonly name!: string;

  @Field(() => VolunteerDirection, {
    nullable: true,
    description: "The direction that it most likely means; null where nothing tells.",
  })
  readonly direction!: keyof typeof VolunteerDirection | null;

  @Field(() => MappingConfidence, { description: "How sure that is." })
  readonly mappingConfidence!: keyof typeof MappingConfidence;

  @Field(() => LocalizedText, { nullable: true, description: "What it was concluded from." })
  readonly note!: LocalizedText | null;
}
