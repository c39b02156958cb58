import { Field, ObjectType } from "type-graphql";

import type { RegistryCheck as RegistryCheckEntity } from "../../entities/registry-checks/registry-check.entity.ts";
import { Organization } from "../organizations/organization.type.ts";
import { ConflictStatement } from "../register-conflicts/conflict-statement.type.ts";
import { RegisterConflict } from "../register-conflicts/register-conflict.type.ts";
import { BIN } from "../shared/bin.scalar.ts";
import { BoundedList } from "../shared/bounded-list.ts";
import { RegistryVerdict } from "./registry-check.enum.ts";
import { RegistryEntry } from "./registry-entry.type.ts";

@ObjectType({
  description:
    "One BIN held against the register of the Ministry of Justice and all others, with the evidence.",
})
export class RegistryCheck implements Pick<RegistryCheckEntity, "bin" | "verdict"> {
  @Field(() => BIN, { description: "The number that was asked about." })
  readonly bin!: string;

  @Field(() => RegistryVerdict, { description: "What the registers come to." })
  readonly verdict!: keyof typeof RegistryVerdict;

  @Field(() => RegistryEntry, {
    nullable: true,
    description: "What the Ministry of Justice says; null where it does not know the number.",
  })
  readonly registry!: RegistryEntry | null;

  @Field(() => Organization, {
    nullable: true,
    description: "The organization as all registers together have it; null where none knows the number.",
  })
  readonly organization!: Organization | null;

  @BoundedList(
    () => ConflictStatement,
    100,
    "What each register states of name, form, status, days, territory and address, one property after the other",
  )
  readonly statements!: readonly ConflictStatement[];

  @BoundedList(() => RegisterConflict, 50, "Where the registers disagree")
  readonly conflicts!: readonly RegisterConflict[];
}
