import { sql, type RawBuilder } from "kysely";

import { RegisterConflict } from "../../entities/register-conflicts/register-conflict.entity.ts";
import { OrganizationStatement } from "../../entities/registry-checks/organization-statement.entity.ts";
import { RegistryCheck } from "../../entities/registry-checks/registry-check.entity.ts";
import { RegistryEntry } from "../../entities/registry-checks/registry-entry.entity.ts";
import type { Arguments, Binding, Schemas } from "../../src/planner/binding.ts";
import { operand } from "../../src/planner/operand.ts";

export const registryCheckBinding: Binding = {
  type: "RegistryCheck",
  entity: RegistryCheck,
  roots: {
    registryCheck: {
      kind: "one",
      rows: ({ bin }, schemas) => checked(sql`array[${operand(bin, "varchar")}]`, schemas),
    },
    registryChecks: { kind: "list", rows: everyBin, orderBy: ["ORDINAL_ASC"] },
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

function everyBin({ bins }: Arguments, schemas: Schemas): RawBuilder<unknown> {
  return checked(operand(bins, "varchar[]"), schemas);
}

/** A row for each number that is asked, in the order of the question, whether any register knows it or not. */
function checked(bins: RawBuilder<unknown>, { machinery }: Schemas): RawBuilder<unknown> {
  return sql`(
    select asked.bin, listed.key, listed.organization_id, coalesce(listed.verdict, 'UNKNOWN') as verdict, asked.ordinal
    from unnest(${bins}) with ordinality as asked (bin, ordinal)
    left join ${sql.table(`${machinery}.registry_check`)} as listed on listed.bin = asked.bin
  )`;
}
