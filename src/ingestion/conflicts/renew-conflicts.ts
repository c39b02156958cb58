import type { ClientBase } from "pg";

import { ofAll, ofNames, ofTouched, openEvidence } from "./evidence.ts";

/** Kinds of things whose statements can bring a conflict or end one. */
const concerned = new Set([
  "Organization",
  "Grant",
  "SocialOrder",
  "SmallGrant",
  "StrategicPartnership",
  "CouncilMembership",
  "Charity",
]);

export interface Renewal {
  readonly client: ClientBase;
  /** The revision under which a new conflict is first seen. */
  readonly revision: number;
  /** The kinds of things that changed. */
  readonly kinds: readonly string[];
  /** A query for the ids and keys of the organizations that changed. */
  readonly touched: string;
}

/**
 * Brings the list of conflicts up to what the registers state now, within the transaction that changed them. A conflict
 * keeps its id and the revision in which it was first seen as long as it stands.
 */
export async function renewConflicts({ client, revision, kinds, touched }: Renewal): Promise<void> {
  if (!kinds.some((kind) => concerned.has(kind))) return;
  await client.query("select set_config('qogam.revision', $1, true)", [String(revision)]);
  for (const statement of openEvidence) await client.query(statement);
  await client.query(`insert into touched ${touched}`);
  const looked = kinds.includes("Organization") ? [ofTouched, ofAll, ofNames] : [ofAll];
  await client.query("analyze touched");
  for (const statement of looked.flatMap(({ statements }) => statements)) await client.query(statement);
  await client.query(gathered);
  const everywhere = looked.filter((search) => search !== ofTouched).flatMap((search) => search.kinds);
  await client.query(removal, [everywhere, ofTouched.kinds]);
  await client.query(conflicts, [revision]);
  await client.query(shown);
  await client.query(staleEvidence);
  await client.query(evidence, [revision]);
}

/** The organizations that a publication wrote, whether a statement about them came or a decision moved one to them. */
export const writtenOrganizations = (revision: number): string =>
  `select id, key from register.organization where revision = ${revision}`;

/** All organizations, as after an upgrade that looks for more than the one before. */
export const everyOrganization = "select id, key from register.organization";

/** One row per conflict; its id is made of what it is about, so that a rebuilt register has the same. */
const gathered = `
  create temp table gathered on commit drop as
  select md5(concat_ws('|', found.kind, organization.key, found.subject)) as id, found.kind, found.field,
    found.organization_id, found.subject,
    md5(string_agg(concat_ws('|', found.about, found.key, found.source_id, found.property, found.value), e'\\n'
      order by found.about collate "C", found.key collate "C", found.source_id collate "C",
      found.property collate "C")) as evidence
  from found
  join register.organization on organization.id = found.organization_id
  group by found.kind, organization.key, found.field, found.organization_id, found.subject`;

const removal = `
  delete from ingest.conflict
  where not exists (select from gathered where gathered.id = conflict.id)
    and (kind = any($1) or kind = any($2) and organization_id in (select organization_id from touched))`;

const conflicts = `
  insert into ingest.conflict (id, kind, field, organization_id, evidence, first_seen_revision, revision)
  select id, kind, field, organization_id, evidence, $1, $1 from gathered
  on conflict (id) do update
  set evidence = excluded.evidence, organization_id = excluded.organization_id, revision = excluded.revision
  where conflict.evidence <> excluded.evidence or conflict.organization_id <> excluded.organization_id`;

/** The evidence in the order in which it is shown: what the registers state of the organization comes first. */
const shown = `
  create temp table shown on commit drop as
  select gathered.id as conflict_id, (row_number() over (
      partition by gathered.id
      order by found.about <> 'Organization', found.root collate "C", found.rank, found.key <> found.root,
        found.key collate "C", found.property collate "C"
    ))::int as position, found.about as kind, found.key, found.source_id, found.property
  from gathered
  join found using (kind, organization_id, subject)`;

const staleEvidence = `
  delete from ingest.conflict_evidence as former
  where conflict_id in (select id from gathered) and not exists (
    select from shown
    where (shown.conflict_id, shown.position, shown.kind, shown.key, shown.source_id, shown.property)
      = (former.conflict_id, former.position, former.kind, former.key, former.source_id, former.property)
  )`;

const evidence = `
  insert into ingest.conflict_evidence (conflict_id, position, kind, key, source_id, property, revision)
  select conflict_id, position, kind, key, source_id, property, $1 from shown
  on conflict (conflict_id, position) do nothing`;
