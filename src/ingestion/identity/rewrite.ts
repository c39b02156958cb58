import { keepVersions } from "../keep-history.ts";
import type { Publication } from "../publication.ts";
import type { RegisterTable } from "../register-model.ts";
import { writeFolded } from "../write-rows.ts";
import { mayBeJoined } from "./aliases.ts";

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

/** Statements are looked up by the keys that count for the rows, because a whole register has many others. */
async function refold(
  { client }: Publication,
  { kind }: RegisterTable,
  keys: readonly string[],
): Promise<void> {
  await client.query("truncate folded");
  await client.query(
    `with counting as (
       ${mayBeJoined(kind) ? COUNTING : "select key, key as root from unnest($2::text[]) as own (key)"}
     )
     insert into folded
     select root, ingest.overlay(record.payload
       order by source.rank desc, source.id desc, record.key = root, record.key collate "C" desc)
     from counting
     join ingest.record on record.kind = $1 and record.key = counting.key
     join ingest.source on source.id = record.source_id
     group by root`,
    [kind, keys],
  );
  await client.query("analyze folded (key)");
}

const COUNTING = `
  select own.key, own.key as root from unnest($2::text[]) as own (key)
  where not exists (select from ingest.alias where alias.kind = $1 and alias.key = own.key)
  union all
  select alias.key, alias.target_key from ingest.alias where alias.kind = $1 and alias.target_key = any($2)`;

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
