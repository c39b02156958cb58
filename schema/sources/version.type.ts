import { Field, Int, ObjectType } from "type-graphql";

import type { Version as VersionEntity } from "../../entities/sources/version.entity.ts";
import { BoundedList } from "../shared/bounded-list.ts";
import { DateTime } from "../shared/date-time.scalar.ts";
import { MOST_FIELDS } from "../shared/list-sizes.ts";
import { ChangeKind } from "./change.enum.ts";
import { FieldChange } from "./field-change.type.ts";
import { ImportRun } from "./import-run.type.ts";

@ObjectType({
  description:
    "What was known of a thing from one revision until the next that changed it. To see it whole, ask `@asOf` that revision.",
})
export class Version implements Pick<VersionEntity, "revision" | "until"> {
  @Field(() => Int, { description: "The revision from which on it held." })
  readonly revision!: number;

  @Field(() => Int, {
    nullable: true,
    description: "The revision that ended it; null for what holds now.",
  })
  readonly until!: number | null;

  @Field(() => DateTime, { description: "When its revision was published." })
  readonly publishedAt!: string;

  @Field(() => ChangeKind, { description: "What its revision did to the thing." })
  readonly change!: keyof typeof ChangeKind;

  @Field(() => ImportRun, { description: "The reading of a source that made its revision." })
  readonly run!: ImportRun;

  @BoundedList(() => FieldChange, MOST_FIELDS, "What differs from the version before, by field")
  readonly fields!: readonly FieldChange[];
}
