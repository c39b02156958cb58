import { Field, Int, ObjectType } from "type-graphql";

import type { QuarantinedRow as QuarantinedRowEntity } from "../../entities/sources/quarantined-row.entity.ts";
import { Node } from "../shared/node.type.ts";
import { ImportRun } from "./import-run.type.ts";

@ObjectType({
  implements: Node,
  description:
    "A row that could not be published, and why. What it says is not shown: it may hold what is kept out of the registers.",
})
export class QuarantinedRow implements Pick<
  QuarantinedRowEntity,
  "line" | "byteOffset" | "reason" | "field"
> {
  @Field(() => ImportRun, { description: "The run that read it." })
  readonly run!: ImportRun;

  @Field(() => String, { description: "The name of its file." })
  readonly file!: string;

  @Field(() => Int, {
    nullable: true,
    description: "Its line or, in JSON, its place in the file, counted from 1.",
  })
  readonly line!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "The byte at which it begins in the file as it came, counted from 0; null in a workbook.",
  })
  readonly byteOffset!: number | null;

  @Field(() => String, { description: "A stable code, such as `BIN_CHECKSUM`." })
  readonly reason!: string;

  @Field(() => String, { nullable: true, description: "The column that breaks the rule, where it is one." })
  readonly field!: string | null;

  @Field(() => ImportRun, {
    nullable: true,
    description: "The run that read its file again and understood it; null while nobody has.",
  })
  readonly resolvedRun!: ImportRun | null;
}
