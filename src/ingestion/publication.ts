import type { ClientBase } from "pg";

import type { Numbering } from "./connectors/connector.ts";
import { mayBeJoined, rootKey } from "./identity/aliases.ts";
import type { RegisterModel, RegisterTable } from "./register-model.ts";

type Delivery = Numbering["delivery"];

/** What every step of a publication needs; all of them run in its one transaction. */
export interface Publication {
  readonly client: ClientBase;
  readonly model: RegisterModel;
  readonly run: number;
  readonly source: string;
  readonly rank: number;
  /** The number that the revision gets, should there be one. */
  readonly revision: number;
  /** Whether what did not come is gone: a delta names what is. */
  readonly delivery: Delivery;
}

/**
 * Tables of the transaction: `gone` has the records that the source no longer has; `folded` what all sources
 * together say about the things of one kind that change; `refused` the keys that a check has just found;
 * `leaving` those of the rows that go.
 */
export async function openWorkshop({ client, run, source, delivery }: Publication): Promise<void> {
  await client.query("analyze ingest.staged_record");
  await client.query("create temp table refused (key text, reason text, field text) on commit drop");
  await client.query('create temp table folded (key text collate "C", payload jsonb) on commit drop');
  await client.query('create temp table leaving (key text collate "C") on commit drop');
  await client.query("create temp table gone (id int, kind text, key text, record_hash text) on commit drop");
  await client.query(
    `insert into gone
     select record.id, record.kind, record.key, record.record_hash
     from ingest.record
     where record.source_id = $1 and ${delivery === "DELTA" ? "" : "not"} exists (
       select from ingest.staged_record as staged
       where staged.run_id = $2 and staged.kind = record.kind and staged.key = record.key
         and staged.verdict ${delivery === "DELTA" ? "=" : "<>"} 'DELETED'
     )`,
    [source, run],
  );
}

/** Tables with something new or something gone, in an order in which nothing refers to a later one. */
export async function changedTables({ client, model, run }: Publication): Promise<readonly RegisterTable[]> {
  const { rows } = await client.query<{ kind: string }>(
    `select kind from ingest.staged_record where run_id = $1 and verdict = 'CHANGED'
     union select kind from gone`,
    [run],
  );
  const kinds = new Set(rows.map(({ kind }) => kind));
  return model.tables.filter(({ kind }) => kinds.has(kind));
}

/**
 * Lays the statements of all sources about what changes over each other, the one with the lowest rank on top.
 */
export async function fold(
  { client, run, source, rank }: Publication,
  { kind }: RegisterTable,
): Promise<void> {
  await client.query("truncate folded");
  const root = rootKey(kind, "touched.key", "alias");
  const joined = mayBeJoined(kind)
    ? `union all select alias.key, roots.key from roots
       join ingest.alias on alias.kind = $2 and alias.target_key = roots.key`
    : "";
  await client.query(
    `with changed as (
       select key, payload from ingest.staged_record
       where run_id = $1 and kind = $2 and verdict = 'CHANGED'
     ), touched as (
       select key from changed union select key from gone where kind = $2
     ), roots as (
       select distinct ${root.key} as key from touched ${root.join}
     ), named as (
       select key, key as root from roots ${joined}
     ), stated as (
       select named.root, key, payload, $4::int as rank, $3 as source from changed join named using (key)
       union all
       select named.root, key, record.payload, source.rank, source.id
       from ingest.record
       join ingest.source on source.id = record.source_id
       join named using (key)
       where record.kind = $2 and (record.source_id <> $3 or key not in (select key from touched))
     )
     insert into folded
     select root, ingest.overlay(payload order by rank desc, source desc, key = root, key collate "C" desc)
     from stated group by root`,
    [run, kind, source, rank],
  );
  await client.query("analyze folded");
}
