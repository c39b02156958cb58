import { Field, Int, ObjectType } from "type-graphql";

import type { ConflictStatement as ConflictStatementEntity } from "../../entities/register-conflicts/conflict-statement.entity.ts";
import { DateTime } from "../shared/date-time.scalar.ts";
import { Source } from "../sources/source.type.ts";

@ObjectType({ description: "What one register states, with the place where it stands." })
export class ConflictStatement implements Pick<
  ConflictStatementEntity,
  "about" | "field" | "value" | "file" | "line" | "recordHash"
> {
  @Field(() => String, {
    description:
      "The record that states it: what it describes and its natural key, such as `Grant cisc:1234`.",
  })
  readonly about!: string;

  @Field(() => String, { description: "The field of what is described, such as `registryStatus`." })
  readonly field!: string;

  @Field(() => String, {
    nullable: true,
    description: "The value as the register states it; words of our lists in English, references by key.",
  })
  readonly value!: string | null;

  @Field(() => Source, { description: "The register." })
  readonly source!: Source;

  @Field(() => DateTime, { description: "When the file was taken from the publisher." })
  readonly retrievedAt!: string;

  @Field(() => String, { description: "The name of the file." })
  readonly file!: string;

  @Field(() => Int, {
    nullable: true,
    description: "The line in the file or, in JSON, the ordinal of the row, counted from 1.",
  })
  readonly line!: number | null;

  @Field(() => String, {
    description: "SHA-256 of the record in canonical form, by which it is recognised again.",
  })
  readonly recordHash!: string;
}
