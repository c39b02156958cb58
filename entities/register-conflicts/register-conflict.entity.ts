import { defineEntity, p } from "@mikro-orm/core";

import { Organization } from "../organizations/organization.entity.ts";
import { Territory } from "../regions/territory.entity.ts";
import { ConflictDecision } from "./conflict-decision.entity.ts";
import { ConflictStatement } from "./conflict-statement.entity.ts";
import { ConflictKind, ConflictState } from "./register-conflict.vocabulary.ts";

const columns = "id, kind, field, organization_id, territory_kato, state, first_seen_revision";

const RegisterConflictSchema = defineEntity({
  name: "RegisterConflict",
  tableName: "register_conflict",
  schema: "ingest",
  view: true,
  expression: `select ${columns} from ingest.register_conflict_rows() as listed (${columns})`,
  properties: {
    /** Made of what it is about, so that it is the same wherever the same files are read. */
    id: p.string().length(32).primary(),
    kind: p.enum(ConflictKind.values),
    /** The field of an organization in which it shows. */
    field: p.text(),
    organization: () => p.manyToOne(Organization),
    territory: () => p.manyToOne(Territory).nullable(),
    state: p.enum(ConflictState.values),
    firstSeenRevision: p.integer(),
    statements: () => p.oneToMany(ConflictStatement).mappedBy("conflict").orderBy({ ordinal: "asc" }),
    decisions: () => p.oneToMany(ConflictDecision).mappedBy("conflict").orderBy({ id: "desc" }),
  },
});

export class RegisterConflict extends RegisterConflictSchema.class {}
RegisterConflictSchema.setClass(RegisterConflict);
