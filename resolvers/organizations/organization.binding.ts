import { sql } from "kysely";

import { IdentityDecision } from "../../entities/identity/identity-decision.entity.ts";
import { Organization } from "../../entities/organizations/organization.entity.ts";
import { RegisterConflict } from "../../entities/register-conflicts/register-conflict.entity.ts";
import { UserInputError } from "../../src/errors.ts";
import type { Arguments, Binding } from "../../src/planner/binding.ts";
import { given } from "../shared/given.ts";
import { hasRole, rolesOf } from "./organization-roles.ts";

export const organizationBinding: Binding = {
  type: "Organization",
  entity: Organization,
  joined: true,
  roots: {
    organization: { kind: "one", filter: byBinOrId },
    organizations: { kind: "connection" },
  },
  fields: {
    orgId: { sql: (row) => sql`'KZ-BIN-' || ${row.column("bin")}` },
    formerNames: { texts: { relation: "formerNames", property: "name" } },
    region: { property: "territory" },
    roles: { sql: rolesOf },
    conflicts: {
      related: { entity: RegisterConflict, on: { organization: "id" }, orderBy: ["KIND_ASC"] },
    },
    identity: {
      related: {
        entity: IdentityDecision,
        on: { kind: { value: "Organization" }, rootKey: "key" },
        orderBy: ["ID_ASC"],
      },
    },
  },
  filters: {
    role: { sql: hasRole },
  },
};

function byBinOrId({ bin, id }: Arguments): Arguments {
  if (given(bin) === given(id)) {
    const came = given(bin) ? "`bin` and `id` both came" : "neither `bin` nor `id` came";
    throw new UserInputError("ARGUMENTS_EXCLUSIVE", came);
  }
  return given(bin) ? { bin: { eq: bin } } : { id: { eq: id } };
}
