import { keepVersions } from "../keep-history.ts";
import type { Publication } from "../publication.ts";
import type { RegisterTable } from "../register-model.ts";
import { removeUnstated } from "../remove-gone.ts";
import { type MovedKey, renewAliases } from "./aliases.ts";
import { dependentRows } from "./dependent-rows.ts";
import { rewrite } from "./rewrite.ts";

/**
 * Brings the register in step with the decisions that stand: statements fold into the row that they count for now, what
 * led to a row that goes leads to the one that stays, and back where a decision was undone. A row that only the statements
 * of another one held up goes with them.
 */
export async function carryOut(publication: Publication, kind: string): Promise<void> {
  const table = publication.model.table(kind);
  const moved = await renewAliases(publication, kind);
  if (table === undefined || moved.length === 0) return;
  const dependents = await dependentRows(publication, table, unique(moved.map(({ before }) => before)));
  await keepIds(publication, table);
  const rows = unique(moved.flatMap(({ before, after }) => [before, after])).filter((key) =>
    staysRow(key, moved),
  );
  await rewrite(publication, table, rows);
  for (const { table: dependent, keys } of dependents) await rewrite(publication, dependent, keys);
  await removeJoined(publication, table);
  await removeUnstated(publication, table, rows);
  await leadIds(publication, table);
  await logMoved(publication, kind, moved);
}

function unique(keys: readonly string[]): string[] {
  return [...new Set(keys)].toSorted();
}

function staysRow(key: string, moved: readonly MovedKey[]): boolean {
  return moved.every((one) => one.key !== key || one.after === key);
}

/** A row that goes leaves its number, which leads to the row that stays and comes back with it. */
async function keepIds(
  { client, revision }: Publication,
  { kind, table, keyColumn, idColumn }: RegisterTable,
): Promise<void> {
  await client.query(
    `insert into ingest.merged_id (kind, id, key, target_id, revision)
     select $1, present.${idColumn}, present.${keyColumn}, present.${idColumn}, $2
     from ${table} as present join ingest.alias on alias.kind = $1 and alias.key = present.${keyColumn}
     on conflict (kind, key) do nothing`,
    [kind, revision],
  );
}

async function removeJoined(publication: Publication, table: RegisterTable): Promise<void> {
  const { client } = publication;
  await client.query("truncate leaving");
  const { rowCount } = await client.query(
    `insert into leaving
     select present.${table.keyColumn}
     from ${table.table} as present join ingest.alias on alias.kind = $1 and alias.key = present.${table.keyColumn}`,
    [table.kind],
  );
  if (!rowCount) return;
  await keepVersions(publication, table, "leaving");
  await client.query(
    `delete from ${table.table} as present using leaving where leaving.key = present.${table.keyColumn}`,
  );
}

async function leadIds(
  { client, revision }: Publication,
  { kind, table, keyColumn, idColumn }: RegisterTable,
): Promise<void> {
  await client.query(
    `update ingest.merged_id as merged set target_id = present.${idColumn}, revision = $2
     from ingest.alias join ${table} as present on present.${keyColumn} = alias.target_key
     where merged.kind = $1 and alias.kind = $1 and alias.key = merged.key
       and merged.target_id <> present.${idColumn}`,
    [kind, revision],
  );
  await client.query(
    `delete from ingest.merged_id as merged
     where kind = $1 and not exists (select from ingest.alias where alias.kind = $1 and alias.key = merged.key)`,
    [kind],
  );
}

async function logMoved(
  { client, model, revision }: Publication,
  kind: string,
  moved: readonly MovedKey[],
): Promise<void> {
  const { table, keyColumn, idColumn } = model.table(kind) as RegisterTable;
  await client.query(
    `insert into ingest.change (revision, kind, key, change, id, details)
     select $1, $2, moved.key, case when moved.after = moved.key then 'SPLIT' else 'MERGED' end,
       coalesce(merged.id, present.${idColumn})::text,
       jsonb_build_object(case when moved.after = moved.key then 'from' else 'into' end,
         case when moved.after = moved.key then moved.before else moved.after end)
     from json_to_recordset($3::json) as moved (key text, before text, after text)
     left join ingest.merged_id as merged on merged.kind = $2 and merged.key = moved.key
     left join ${table} as present on present.${keyColumn} = moved.key
     on conflict (revision, kind, key) do update
     set change = excluded.change, id = excluded.id, details = excluded.details`,
    [revision, kind, JSON.stringify(moved)],
  );
}
