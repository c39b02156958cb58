import { Field, Float, Int, ObjectType } from "type-graphql";

import type { FieldProvenance as FieldProvenanceEntity } from "../../entities/sources/field-provenance.entity.ts";
import { MatchMethod } from "../identity/identity.enum.ts";
import { DateTime } from "../shared/date-time.scalar.ts";
import { Source } from "./source.type.ts";

@ObjectType({
  description:
    "Where the value of one field comes from: the record that won among the sources that state it.",
})
export class FieldProvenance implements Pick<
  FieldProvenanceEntity,
  "field" | "file" | "line" | "recordHash" | "matchMethod" | "confidence"
> {
  @Field(() => String, {
    description:
      "The field of the type that answers, such as `name`; once for each source that gave a language of it.",
  })
  readonly field!: string;

  @Field(() => Source, { description: "The source whose word counts." })
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

  @Field(() => MatchMethod, {
    nullable: true,
    description:
      "How it was known that the record is about this thing: by a BIN that both have, by name, or by a person's decision; null where the source's own number says so.",
  })
  readonly matchMethod!: keyof typeof MatchMethod | null;

  @Field(() => Float, {
    nullable: true,
    description: "How sure that is, from 0 to 1; 1 for a BIN, the score of the match otherwise.",
  })
  readonly confidence!: string | null;
}
