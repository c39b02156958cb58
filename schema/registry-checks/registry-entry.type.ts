import { Field, Int, ObjectType } from "type-graphql";

import type { RegistryEntry as RegistryEntryEntity } from "../../entities/registry-checks/registry-entry.entity.ts";
import { LegalForm, RegistryStatus } from "../organizations/organization.enum.ts";
import { Territory } from "../regions/territory.type.ts";
import { DateTime } from "../shared/date-time.scalar.ts";
import { Date } from "../shared/date.scalar.ts";
import { LocalizedText } from "../shared/localized-text.type.ts";
import { Source } from "../sources/source.type.ts";

@ObjectType({
  description:
    "What the register of legal entities of the Ministry of Justice itself says, before any other register is laid over it.",
})
export class RegistryEntry implements Pick<
  RegistryEntryEntity,
  "legalForm" | "registryStatus" | "registeredOn" | "deregisteredOn" | "file" | "line" | "recordHash"
> {
  @Field(() => LocalizedText, { nullable: true, description: "The name." })
  readonly name!: LocalizedText | null;

  @Field(() => LegalForm, { nullable: true, description: "The legal form, read from the name." })
  readonly legalForm!: keyof typeof LegalForm | null;

  @Field(() => RegistryStatus, { nullable: true, description: "The state." })
  readonly registryStatus!: keyof typeof RegistryStatus | null;

  @Field(() => Date, { nullable: true, description: "The day of registration." })
  readonly registeredOn!: string | null;

  @Field(() => Date, { nullable: true, description: "The day on which it left the register." })
  readonly deregisteredOn!: string | null;

  @Field(() => LocalizedText, { nullable: true, description: "The address." })
  readonly address!: LocalizedText | null;

  @Field(() => Territory, {
    nullable: true,
    description: "The territory, where the register gives its code; the open data give an address alone.",
  })
  readonly territory!: Territory | null;

  @Field(() => Source, { description: "Where it was read." })
  readonly source!: Source;

  @Field(() => DateTime, { description: "When the file was taken from the publisher." })
  readonly retrievedAt!: string;

  @Field(() => String, { description: "The name of the file." })
  readonly file!: string;

  @Field(() => Int, { nullable: true, description: "The ordinal of the row in the file, counted from 1." })
  readonly line!: number | null;

  @Field(() => String, {
    description: "SHA-256 of the record in canonical form, by which it is recognised again.",
  })
  readonly recordHash!: string;
}
