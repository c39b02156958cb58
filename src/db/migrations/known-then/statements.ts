/** What the API calls a property; only an organization's territory has another name there. */
function field(property: string): string {
  return `case ${property} when 'territory' then 'region' else regexp_replace(${property}, '(Kk|Ru|En)$', '') end`;
}

/** The statements that count for the organization of a key: its own, and those of keys that were found to be it. */
const countingFor = (key: string): string => `(
    select own.* from ingest.record as own where own.kind = 'Organization' and own.key = ${key}
    union all
    select joined.* from ingest.alias
    join ingest.record as joined on joined.kind = alias.kind and joined.key = alias.key
    where alias.kind = 'Organization' and alias.target_key = ${key}
  )`;

function rowsOf(name: string, returns: string, body: string): string {
  return `create or replace function ingest.${name}_rows() returns table (${returns})
  language sql stable parallel safe
  begin atomic
  ${body};
  end`;
}

const organizationStatement = rowsOf(
  "organization_statement",
  "organization_id int, property text, source_id text, about text, field text, value text, retrieved_at timestamptz, file text, line int, record_hash varchar",
  `select organization.id, stated.property, record.source_id, record.kind || ' ' || record.key,
    ${field("stated.property")}, stated.value, raw_file.retrieved_at, raw_file.name,
    record.line, record.record_hash
  from register.organization
  cross join lateral ${countingFor("organization.key")} as record
  join ingest.raw_file on raw_file.id = record.file_id
  cross join lateral jsonb_each_text(record.payload) as stated (property, value)
  where stated.property in ('nameKk', 'nameRu', 'nameEn', 'legalForm', 'registryStatus', 'registeredOn',
    'deregisteredOn', 'territory', 'addressKk', 'addressRu', 'addressEn')`,
);

const entry = (key: string) => `
  select ${key}, record.source_id, record.payload ->> 'nameKk', record.payload ->> 'nameRu',
    record.payload ->> 'nameEn', record.payload ->> 'legalForm', record.payload ->> 'registryStatus',
    (record.payload ->> 'registeredOn')::date, (record.payload ->> 'deregisteredOn')::date,
    record.payload ->> 'territory', record.payload ->> 'addressKk', record.payload ->> 'addressRu',
    record.payload ->> 'addressEn', raw_file.retrieved_at, raw_file.name, record.line, record.record_hash`;

/** The sources of the Ministry of Justice are those whose id begins with \`moj-\`. */
const registryEntry = rowsOf(
  "registry_entry",
  "key text, source_id text, name_kk text, name_ru text, name_en text, legal_form text, registry_status text, registered_on date, deregistered_on date, territory_kato varchar, address_kk text, address_ru text, address_en text, retrieved_at timestamptz, file text, line int, record_hash varchar",
  `${entry("record.key")}
  from ingest.record
  join ingest.raw_file on raw_file.id = record.file_id
  where record.kind = 'Organization' and record.source_id like 'moj-%' and not exists (
    select from ingest.alias where alias.kind = record.kind and alias.key = record.key)
  union all
  ${entry("alias.target_key")}
  from ingest.alias
  join ingest.record on record.kind = alias.kind and record.key = alias.key
  join ingest.raw_file on raw_file.id = record.file_id
  where alias.kind = 'Organization' and record.source_id like 'moj-%'`,
);

const registryCheck = rowsOf(
  "registry_check",
  "bin varchar, key text, organization_id int, verdict text, ordinal int",
  `select organization.bin, organization.key, organization.id, case
      when not exists (
        select from ${countingFor("organization.key")} as record where record.source_id like 'moj-%'
      ) then 'UNKNOWN_TO_MOJ'
      when exists (select from ingest.conflict where conflict.organization_id = organization.id) then 'DIFFERS'
      else 'CONSISTENT' end, 1
  from register.organization
  where organization.bin is not null`,
);

/**
 * An organization without a BIN, and one with a BIN that it is likely to be: the only one with the same words between
 * quotation marks and the same legal form or region, or one that matching found; unless a person decided that
 * it is not.
 */
export const likelyBins = (decidedThatNot: string) => `
  create or replace function ingest.likely_bins() returns table (organization_id int, likely_id int)
  language sql stable parallel safe
  begin atomic
  with named as (
    select organization.id, organization.bin, organization.legal_form, left(organization.territory_kato, 2) as region,
      ingest.quoted_words(name.text) as words
    from register.organization
    cross join lateral (values (name_ru), (name_kk)) as name (text)
  ), likely as (
    select nameless.id, min(likely.id) as likely_id
    from named as nameless
    join named as likely on likely.words = nameless.words
    where nameless.bin is null and likely.bin is not null and length(nameless.words) > 3
      and (likely.legal_form = nameless.legal_form or likely.region = nameless.region)
    group by nameless.id
    having count(distinct likely.id) = 1
    union
    select candidate.organization_id, candidate.target_id
    from ingest.identity_candidate as candidate
    join register.organization as nameless on nameless.id = candidate.organization_id and nameless.bin is null
    join register.organization as likely on likely.id = candidate.target_id and likely.bin is not null
    where candidate.outcome = 'CANDIDATE'
  )
  select likely.id, likely.likely_id
  from likely
  join register.organization as nameless on nameless.id = likely.id
  join register.organization as other on other.id = likely.likely_id
  where not exists (
    select from ingest.identity_decision as decision
    where ${decidedThatNot}
      and decision.key in (nameless.key, other.key) and decision.target_key in (nameless.key, other.key)
  );
  end`;

/** What registers state of an organization, under whichever key they know it. */
export const statementsThroughAliases = [
  organizationStatement,
  registryEntry,
  registryCheck,
  likelyBins("(decision.verdict = 'DIFFERENT') = (decision.undone_revision is null)"),
];
