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
 * Tables of the transaction: `gone` has the records that the source no longer has; `named` the keys that change, and
 * those that count for the same rows; `folded` what all sources
 * together say about the things of one kind that change; `refused` the keys that a check has just found;
 * `leaving` those of the rows that go.
 */
export async function openWorkshop({ client, run, source, delivery }: Publication): Promise<void> {
  await client.query("analyze ingest.staged_record (run_id, kind, key, verdict)");
  await client.query("create temp table refused (key text, reason text, field text) on commit drop");
  await client.query('create temp table named (key text, root text collate "C") on commit drop');
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
export async function fold(publication: Publication, table: RegisterTable): Promise<void> {
  const { client, run, source, rank } = publication;
  const { kind } = table;
  await nameChanged(publication, table);
  await client.query("truncate folded");
  await client.query(
    `with stated as (
       select named.root, key, staged.payload, $4::int as rank, $3 as source
       from ingest.staged_record as staged join named using (key)
       where staged.run_id = $1 and staged.kind = $2 and staged.verdict = 'CHANGED'
       union all
       select named.root, key, record.payload, source.rank, source.id
       from ingest.record join ingest.source on source.id = record.source_id join named using (key)
       where record.kind = $2 and record.source_id <> $3
       ${mayBeJoined(kind) ? OF_JOINED : ""}
     )
     insert into folded
     select root, ingest.overlay(payload order by rank desc, source desc, key = root, key collate "C" desc)
     from stated group by root`,
    [run, kind, source, rank],
  );
  await client.query("analyze folded (key)");
}

/** What the source goes on stating under keys that count for the same row as one that changes. */
const OF_JOINED = `
  union all
  select named.root, key, record.payload, $4::int, $3
  from named join ingest.record using (key)
  where record.kind = $2 and record.source_id = $3
    and named.root in (select target_key from ingest.alias where kind = $2)
    and not exists (
      select from ingest.staged_record as staged
      where staged.run_id = $1 and staged.kind = $2 and staged.key = named.key and staged.verdict = 'CHANGED'
    )
    and not exists (select from gone where gone.kind = $2 and gone.key = named.key)`;

/** Fills `named` with the keys that change, and those that count for the same rows, each with the key that counts. */
async function nameChanged({ client, run }: Publication, { kind }: RegisterTable): Promise<void> {
  const root = rootKey(kind, "touched.key", "alias");
  const joined = mayBeJoined(kind)
    ? `union select alias.key, roots.root from roots
       join ingest.alias on alias.kind = $2 and alias.target_key = roots.root
       union select root, root from roots`
    : "";
  await client.query("truncate named");
  await client.query(
    `with touched as (
       select key from ingest.staged_record where run_id = $1 and kind = $2 and verdict = 'CHANGED'
       union select key from gone where kind = $2
     ), roots as (
       select touched.key, ${root.key} as root from touched ${root.join}
     )
     insert into named select key, root from roots ${joined}`,
    [run, kind],
  );
  await client.query("analyze named");
}
