import { defineEntity, p } from "@mikro-orm/core";

import { Organization } from "../organizations/organization.entity.ts";
import { Source } from "../sources/source.entity.ts";

const columns =
  "organization_id, property, source_id, about, field, value, retrieved_at, file, line, record_hash";

/** What one register states of one property of an organization, whether its word counts or not. */
const OrganizationStatementSchema = defineEntity({
  name: "OrganizationStatement",
  tableName: "organization_statement",
  schema: "ingest",
  view: true,
  expression: `select ${columns} from ingest.organization_statement_rows() as listed (${columns})`,
  properties: {
    organization: () => p.manyToOne(Organization).primary(),
    property: p.text().primary(),
    source: () => p.manyToOne(Source).primary(),
    /** A register may know one organization under two keys. */
    about: p.text().primary(),
    field: p.text(),
    value: p.text().nullable(),
    retrievedAt: p.datetime(3),
    file: p.text(),
    line: p.integer().nullable(),
    recordHash: p.string().length(64),
  },
});

export class OrganizationStatement extends OrganizationStatementSchema.class {}
OrganizationStatementSchema.setClass(OrganizationStatement);
