/** A view over a function, because the ORM cannot compare a view of this size with what the database makes of it. */
function viewOf(name: string, returns: string, body: string): readonly string[] {
  const columns = returns.split(", ").map((column) => column.split(" ", 1)[0]);
  const list = columns.join(", ");
  return [
    `create function ingest.${name}_rows() returns table (${returns}) language sql stable parallel safe
  begin atomic
  ${body};
  end`,
    `create view ingest.${name} as select ${list} from ingest.${name}_rows() as listed (${list})`,
  ];
}

/** What the API calls a property; only an organization's territory has another name there. */
function field(property: string): string {
  return `case ${property} when 'territory' then 'region' else regexp_replace(${property}, '(Kk|Ru|En)$', '') end`;
}

/** A decision holds for the evidence it was made upon: where the registers say something new, the conflict is open. */
const registerConflict = viewOf(
  "register_conflict",
  "id varchar, kind text, field text, organization_id int, territory_kato varchar, state text, first_seen_revision int",
  `select conflict.id, conflict.kind, conflict.field, conflict.organization_id, organization.territory_kato,
    coalesce((
      select decision.state from ingest.conflict_decision as decision
      where decision.conflict_id = conflict.id and decision.evidence = conflict.evidence
      order by decision.id desc limit 1
    ), 'OPEN'), conflict.first_seen_revision
  from ingest.conflict
  join register.organization on organization.id = conflict.organization_id`,
);

const conflictStatement = viewOf(
  "conflict_statement",
  "conflict_id varchar, ordinal int, source_id text, about text, field text, value text, retrieved_at timestamptz, file text, line int, record_hash varchar",
  `select evidence.conflict_id, evidence.position, record.source_id, record.kind || ' ' || record.key,
    ${field("evidence.property")}, record.payload ->> evidence.property,
    raw_file.retrieved_at, raw_file.name, record.line, record.record_hash
  from ingest.conflict_evidence as evidence
  join ingest.record on record.kind = evidence.kind and record.key = evidence.key
    and record.source_id = evidence.source_id
  join ingest.raw_file on raw_file.id = record.file_id`,
);

const organizationStatement = viewOf(
  "organization_statement",
  "organization_id int, property text, source_id text, about text, field text, value text, retrieved_at timestamptz, file text, line int, record_hash varchar",
  `select organization.id, stated.property, record.source_id, record.kind || ' ' || record.key,
    ${field("stated.property")}, stated.value, raw_file.retrieved_at, raw_file.name,
    record.line, record.record_hash
  from register.organization
  join ingest.record on record.kind = 'Organization' and record.key = organization.key
  join ingest.raw_file on raw_file.id = record.file_id
  cross join lateral jsonb_each_text(record.payload) as stated (property, value)
  where stated.property in ('nameKk', 'nameRu', 'nameEn', 'legalForm', 'registryStatus', 'registeredOn',
    'deregisteredOn', 'territory', 'addressKk', 'addressRu', 'addressEn')`,
);

/** The sources of the Ministry of Justice are those whose id begins with \`moj-\`. */
const registryEntry = viewOf(
  "registry_entry",
  "key text, source_id text, name_kk text, name_ru text, name_en text, legal_form text, registry_status text, registered_on date, deregistered_on date, territory_kato varchar, address_kk text, address_ru text, address_en text, retrieved_at timestamptz, file text, line int, record_hash varchar",
  `select record.key, record.source_id, record.payload ->> 'nameKk', record.payload ->> 'nameRu',
    record.payload ->> 'nameEn', record.payload ->> 'legalForm', record.payload ->> 'registryStatus',
    (record.payload ->> 'registeredOn')::date, (record.payload ->> 'deregisteredOn')::date,
    record.payload ->> 'territory', record.payload ->> 'addressKk', record.payload ->> 'addressRu',
    record.payload ->> 'addressEn', raw_file.retrieved_at, raw_file.name, record.line, record.record_hash
  from ingest.record
  join ingest.raw_file on raw_file.id = record.file_id
  where record.kind = 'Organization' and record.source_id like 'moj-%'`,
);

const registryCheck = viewOf(
  "registry_check",
  "bin varchar, key text, organization_id int, verdict text, ordinal int",
  `select organization.bin, organization.key, organization.id, case
      when not exists (
        select from ingest.record
        where record.kind = 'Organization' and record.key = organization.key and record.source_id like 'moj-%'
      ) then 'UNKNOWN_TO_MOJ'
      when exists (select from ingest.conflict where conflict.organization_id = organization.id) then 'DIFFERS'
      else 'CONSISTENT' end, 1
  from register.organization
  where organization.bin is not null`,
);

export const conflictViews = [
  ...registerConflict,
  ...conflictStatement,
  ...organizationStatement,
  ...registryEntry,
  ...registryCheck,
];
