/*
 * What the registers' people are shown: one statement per kind of conflict, each row of it a record's property that
 * belongs to the evidence. `touched` has the organizations of which something was published, by number and key.
 */

const columns =
  "kind text, field text, organization_id int, subject text, about text, root text, key text, source_id text, rank int, property text, value text";

/** Evidence of every kind of conflict, gathered in the workshop of one transaction. */
export const openEvidence = [
  "create temp table touched (organization_id int, key text) on commit drop",
  `create temp table found (${columns}) on commit drop`,
];

/** What two registers say of one organization; how it is compared stands in `compared`. */
const properties = `(values
  ('nameKk', 'name', 'NAME_DIFFERS'), ('nameRu', 'name', 'NAME_DIFFERS'), ('nameEn', 'name', 'NAME_DIFFERS'),
  ('registryStatus', 'registryStatus', 'STATUS_DIFFERS'),
  ('registeredOn', 'registeredOn', 'DATE_DIFFERS'), ('deregisteredOn', 'deregisteredOn', 'DATE_DIFFERS'),
  ('legalForm', 'legalForm', 'LEGAL_FORM_DIFFERS')
) as compared (property, field, kind)`;

/**
 * Statements of touched organizations of which more than one register speaks, under the key that counts (`root`) or
 * under one that was found to be the same; of those only few organizations have any.
 */
const stated = `
  create temp table stated on commit drop as
  with joined as materialized (
    select touched.organization_id, touched.key as root, alias.key
    from touched
    join ingest.alias on alias.kind = 'Organization' and alias.target_key = touched.key
  ), of_several as materialized (
    select record.key
    from touched
    join ingest.record on record.kind = 'Organization' and record.key = touched.key
    group by record.key
    having count(*) > 1
  ), counted as (
    select touched.organization_id, touched.key as root, record.key, record.source_id, record.payload
    from of_several
    join touched using (key)
    join ingest.record on record.kind = 'Organization' and record.key = touched.key
    where not exists (select from joined where joined.organization_id = touched.organization_id)
    union all
    select named.organization_id, named.root, record.key, record.source_id, record.payload
    from (select * from joined union select organization_id, root, root from joined) as named
    join ingest.record on record.kind = 'Organization' and record.key = named.key
  )
  select counted.organization_id, counted.root, counted.key, counted.source_id, source.rank, counted.payload
  from counted
  join ingest.source on source.id = counted.source_id`;

const differingValues = `
  with differing as (
    select distinct organization_id, compared.*
    from stated as one
    join stated as other using (organization_id)
    cross join ${properties}
    where one.source_id < other.source_id
      and one.payload ->> compared.property <> other.payload ->> compared.property
      and 'UNKNOWN' not in (one.payload ->> compared.property, other.payload ->> compared.property)
      and (compared.field <> 'name'
        or not ingest.same_name(one.payload ->> compared.property, other.payload ->> compared.property))
  )
  insert into found
  select differing.kind, differing.field, organization_id, differing.property, 'Organization', stated.root,
    stated.key, stated.source_id, stated.rank, differing.property, stated.payload ->> differing.property
  from differing
  join stated using (organization_id)
  where stated.payload ->> differing.property <> 'UNKNOWN'`;

/** A register that gives no code gives an address, which begins with the region. */
const differingTerritories = `
  with written as (
    select stated.*, property, split_part(stated.payload ->> property, ',', 1) as beginning
    from stated
    cross join (values ('addressKk'), ('addressRu')) as address (property)
    where not stated.payload ? 'territory' and stated.payload ? property
  ), region as materialized (
    select places.beginning, territory.kato
    from (select distinct beginning from written) as places
    join register.territory on territory.level = 'REGION' and (
      register.fold(places.beginning) in (register.fold(name_kk), register.fold(name_ru))
      or regexp_replace(register.fold(places.beginning), '^(город|г[.]?) *| (каласы|к[.])$', '', 'g')
        = regexp_replace(register.fold(name_ru), '^г[. ]*', '')
    )
  ), place as (
    select stated.*, 'territory' as property, territory.kato, territory.ancestors,
      coalesce(territory.ancestors[1], territory.kato) as region
    from stated
    join register.territory on territory.kato = stated.payload ->> 'territory'
    union all
    select organization_id, root, key, source_id, rank, payload, property, null, null, region.kato
    from written
    join region using (beginning)
  ), differing as (
    select one.organization_id, one.property as one, other.property as other
    from place as one
    join place as other using (organization_id)
    where one.property = 'territory' and one.source_id <> other.source_id and (
      one.region <> other.region
      or one.kato <> other.kato and not one.kato = any(other.ancestors) and not other.kato = any(one.ancestors)
    )
  )
  insert into found
  select distinct 'TERRITORY_DIFFERS', 'region', place.organization_id, 'territory', 'Organization', place.root,
    place.key, place.source_id, place.rank, place.property, place.payload ->> place.property
  from place
  join differing on differing.organization_id = place.organization_id
    and place.property in (differing.one, differing.other)`;

/** Organizations that left the register of legal entities; the day is not always known. */
const dissolved = `
  select id, key, deregistered_on as day from register.organization
  where registry_status = 'LIQUIDATED' or deregistered_on is not null`;

const projects = ["grant", "social_order", "small_grant", "strategic_partnership"]
  .map(
    (table) =>
      `select '${kindOf(table)}' as kind, key, implementer_id, year, starts_on, status from register.${JSON.stringify(table)}`,
  )
  .join(" union all ");

function kindOf(table: string): string {
  return table.replaceAll(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Where no register gives the day, a project counts that is still to be carried out. */
const fundedAfterwards = both(
  { kind: "FUNDED_AFTER_DEREGISTRATION", field: "fundedProjects", property: "startsOn" },
  `select gone.id, gone.key as organization_key, project.kind, project.key
   from (${dissolved}) as gone
   join (${projects}) as project on project.implementer_id = gone.id
   where coalesce(project.starts_on, make_date(project.year, 1, 1)) > gone.day
     or gone.day is null and project.status in ('AWARDED', 'IN_PROGRESS')`,
);

const seatsAfterwards = both(
  { kind: "SEAT_FOR_DISSOLVED", field: "councilMemberships", property: "onBehalfOf" },
  `select gone.id, gone.key as organization_key, 'CouncilMembership' as kind, seat.key
   from (${dissolved}) as gone
   join register.council_membership as seat on seat.on_behalf_of_id = gone.id
   where not seat.ended and (seat.ends_on is null or gone.day is null or seat.ends_on > gone.day)`,
);

/** Of a charity that the register never knew there is one side only. */
const unregisteredCharities = both(
  { kind: "CHARITY_WITHOUT_REGISTRATION", field: "charity", property: "organization" },
  `select organization.id, organization.key as organization_key, 'Charity' as kind, charity.key
   from register.charity
   join register.organization on organization.id = charity.organization_id
   where organization.registry_status in ('UNKNOWN', 'LIQUIDATED')`,
);

interface Sides {
  readonly kind: string;
  readonly field: string;
  /** What the other register's record states of the thing. */
  readonly property: string;
}

/** The statements that count for a thing, under its own key or under one that was found to be the same. */
function counting(kind: string, key: string): string {
  return `(
    select own.* from ingest.record as own where own.kind = ${kind} and own.key = ${key}
    union all
    select joined.* from ingest.alias
    join ingest.record as joined on joined.kind = alias.kind and joined.key = alias.key
    where alias.kind = ${kind} and alias.target_key = ${key}
  )`;
}

/** What the registers state of the organization's existence, beside what another says that it does. */
function both({ kind, field, property }: Sides, pairs: string): string {
  return `
    with pair as (${pairs})
    insert into found
    select '${kind}', '${field}', pair.id, pair.kind || ' ' || pair.key, side.kind, side.key, record.key,
      record.source_id, source.rank, side.property, record.payload ->> side.property
    from pair
    cross join lateral (values
      ('Organization', pair.organization_key, 'registryStatus'), ('Organization', pair.organization_key, 'deregisteredOn'),
      (pair.kind, pair.key, '${property}'), (pair.kind, pair.key, 'year')
    ) as side (kind, key, property)
    join lateral ${counting("side.kind", "side.key")} as record on record.payload ->> side.property is not null
    join ingest.source on source.id = record.source_id
    where side.property <> 'year' or not record.payload ? '${property}'`;
}

const likelyBins = `
  insert into found
  select 'BIN_LIKELY', 'bin', pair.id, pair.likely, 'Organization', side.key, record.key, record.source_id,
    source.rank, side.property, record.payload ->> side.property
  from (
    select organization.id, organization.key, likely.key as likely
    from ingest.likely_bins() as pair
    join register.organization on organization.id = pair.organization_id
    join register.organization as likely on likely.id = pair.likely_id
  ) as pair
  cross join lateral (values
    (pair.key, 'nameKk'), (pair.key, 'nameRu'), (pair.likely, 'nameKk'), (pair.likely, 'nameRu'), (pair.likely, 'bin')
  ) as side (key, property)
  join lateral ${counting("'Organization'", "side.key")} as record on record.payload ->> side.property is not null
  join ingest.source on source.id = record.source_id`;

/** What is looked for among the touched organizations. */
export const ofTouched = {
  kinds: ["NAME_DIFFERS", "STATUS_DIFFERS", "DATE_DIFFERS", "LEGAL_FORM_DIFFERS", "TERRITORY_DIFFERS"],
  statements: [stated, differingValues, differingTerritories],
};

/** What is looked for everywhere, because it begins with a few organizations. */
export const ofAll = {
  kinds: ["FUNDED_AFTER_DEREGISTRATION", "SEAT_FOR_DISSOLVED", "CHARITY_WITHOUT_REGISTRATION"],
  statements: [fundedAfterwards, seatsAfterwards, unregisteredCharities],
};

/** What is looked for everywhere where an organization changed at all. */
export const ofNames = { kinds: ["BIN_LIKELY"], statements: [likelyBins] };
