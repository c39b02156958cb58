import { keepVersions } from "../keep-history.ts";
import type { Publication } from "../publication.ts";
import type { RegisterTable } from "../register-model.ts";
import { writeFolded } from "../write-rows.ts";
import { rootKey } from "./aliases.ts";

/** Folds rows again out of the statements that are published, and writes them, because other statements count for them. */
export async function rewrite(
  publication: Publication,
  table: RegisterTable,
  keys: readonly string[],
): Promise<void> {
  if (keys.length === 0) return;
  await refold(publication, table, keys);
  await keepVersions(publication, table, "folded");
  await writeFolded(publication, table);
  await logRewritten(publication, table);
}

async function refold(
  { client }: Publication,
  { kind }: RegisterTable,
  keys: readonly string[],
): Promise<void> {
  const root = rootKey(kind, "record.key", "alias");
  const joined = root.join === "" ? "" : "or alias.target_key = any($2)";
  await client.query("truncate folded");
  await client.query(
    `insert into folded
     select ${root.key}, ingest.overlay(record.payload
       order by source.rank desc, source.id desc, record.key = ${root.key}, record.key collate "C" desc)
     from ingest.record
     join ingest.source on source.id = record.source_id
     ${root.join}
     where record.kind = $1 and (record.key = any($2) ${joined}) and ${root.key} = any($2)
     group by 1`,
    [kind, keys],
  );
}

async function logRewritten(
  { client, revision }: Publication,
  { kind, table, keyColumn, idColumn }: RegisterTable,
): Promise<void> {
  await client.query(
    `insert into ingest.change (revision, kind, key, change, id)
     select $1, $2, folded.key, 'CHANGED', present.${idColumn}::text
     from folded join ${table} as present on present.${keyColumn} = folded.key
     order by folded.key
     on conflict (revision, kind, key) do nothing`,
    [revision, kind],
  );
}
