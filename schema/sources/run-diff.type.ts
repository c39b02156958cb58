import { Field, Int, ObjectType } from "type-graphql";

import type { RunDiff as RunDiffEntity } from "../../entities/sources/run-diff.entity.ts";
import type { RunDifference as RunDifferenceEntity } from "../../entities/sources/run-difference.entity.ts";
import { BoundedList } from "../shared/bounded-list.ts";
import { Difference } from "./source.enum.ts";

@ObjectType({ description: "One of the things that a held run would change." })
export class RunDifference implements Pick<RunDifferenceEntity, "difference" | "kind" | "key"> {
  @Field(() => Difference, { description: "What would become of it." })
  readonly difference!: keyof typeof Difference;

  @Field(() => String, { description: "What it is, such as `Organization`." })
  readonly kind!: string;

  @Field(() => String, { description: "Its key among the statements of sources, such as `KZ-BIN-…`." })
  readonly key!: string;
}

@ObjectType({ description: "What a held run would change, for the person who has to decide." })
export class RunDiff implements Pick<RunDiffEntity, "added" | "changed" | "gone"> {
  @Field(() => Int, { description: "Records that are not published yet." })
  readonly added!: number;

  @Field(() => Int, { description: "Records that are published with other values." })
  readonly changed!: number;

  @Field(() => Int, { description: "Published records that did not come again." })
  readonly gone!: number;

  @BoundedList(() => RunDifference, 60, "The first 20 of each, by kind and key")
  readonly examples!: readonly RunDifference[];
}
