import { Migration } from "@mikro-orm/migrations";

import { ingestTables } from "./registers/ingest.tables.ts";
import { organizationTables } from "./registers/organization.tables.ts";
import { projectTables } from "./registers/project.tables.ts";
import { publicCouncilTables } from "./registers/public-council.tables.ts";
import { references } from "./registers/references.ts";
import { territoryTables } from "./registers/territory.tables.ts";
import { workshopTables } from "./registers/workshop.tables.ts";

const views = [
  `create view register.funded_project as
  select 'Grant' as project_type, 'GRANT' as instrument, id, title_kk, title_ru, title_en,
      title_folded, title_sort, sphere_code, implementer_id, customer_id, amount, year, starts_on,
      ends_on, status from register."grant"
  union all select 'SocialOrder' as project_type, 'SOCIAL_ORDER' as instrument, id, title_kk,
      title_ru, title_en, title_folded, title_sort, sphere_code, implementer_id, customer_id,
      amount, year, starts_on, ends_on, status from register.social_order`,
  `create view ingest.field_provenance as select distinct winner.kind, winner.key, regexp_replace(winner.property, '(Kk|Ru|En)$', '') as field,
winner.source_id, raw_file.retrieved_at, raw_file.name as file, winner.line, winner.record_hash
  from (
  select distinct on (record.kind, record.key, stated.property)
  record.kind, record.key, stated.property, record.source_id, record.file_id, record.line, record.record_hash
  from ingest.record
  join ingest.source on source.id = record.source_id
  cross join lateral jsonb_object_keys(record.payload) as stated (property)
  order by record.kind, record.key, stated.property, source.rank, source.id) as winner
  join ingest.raw_file on raw_file.id = winner.file_id`,
];

const tables = [
  ...ingestTables,
  ...territoryTables,
  ...organizationTables,
  ...projectTables,
  ...publicCouncilTables,
];

/** All tables, their constraints and indexes. */
export class Migration2026112101 extends Migration {
  override up(): void {
    for (const statement of [...tables, ...references, ...views, ...workshopTables]) this.addSql(statement);
  }
}
