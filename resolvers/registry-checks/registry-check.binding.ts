import { sql, type RawBuilder } from "kysely";

import { RegisterConflict } from "../../entities/register-conflicts/register-conflict.entity.ts";
import { OrganizationStatement } from "../../entities/registry-checks/organization-statement.entity.ts";
import { RegistryCheck } from "../../entities/registry-checks/registry-check.entity.ts";
import { RegistryEntry } from "../../entities/registry-checks/registry-entry.entity.ts";
import type { Arguments, Binding } from "../../src/planner/binding.ts";
import { operand } from "../../src/planner/operand.ts";

export const registryCheckBinding: Binding = {
  type: "RegistryCheck",
  entity: RegistryCheck,
  roots: {
    registryCheck: {
      kind: "one",
      presentOnly: true,
      rows: ({ bin }) => checked(sql`array[${operand(bin, "varchar")}]`),
    },
    registryChecks: { kind: "list", presentOnly: true, rows: everyBin, orderBy: ["ORDINAL_ASC"] },
  },
  fields: {
    registry: { related: { entity: RegistryEntry, on: { key: "key" }, orderBy: ["SOURCE_ASC"] } },
    statements: {
      related: {
        entity: OrganizationStatement,
        on: { organization: "organization" },
        orderBy: ["PROPERTY_ASC", "SOURCE_ASC"],
      },
    },
    conflicts: {
      related: { entity: RegisterConflict, on: { organization: "organization" }, orderBy: ["KIND_ASC"] },
    },
  },
};

function everyBin({ bins }: Arguments): RawBuilder<unknown> {
  return checked(operand(bins, "varchar[]"));
}

/** A row for each number that is asked, in the order of the question, whether any register knows it or not. */
function checked(bins: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(
    select asked.bin, listed.key, listed.organization_id, coalesce(listed.verdict, 'UNKNOWN') as verdict, asked.ordinal
    from unnest(${bins}) with ordinality as asked (bin, ordinal)
    left join ingest.registry_check as listed on listed.bin = asked.bin
  )`;
}
