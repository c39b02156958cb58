import { mirrorOf } from "./keep-history.ts";
import type { Publication } from "./publication.ts";
import type { RegisterTable } from "./register-model.ts";

/** Notes what came and what changed; `replaced` says how many rows were there before. */
export async function logWritten(
  { client, revision }: Publication,
  { kind, table, keyColumn, idColumn }: RegisterTable,
  replaced: number,
): Promise<void> {
  const former = `left join ${mirrorOf(table)} as former
    on former.${keyColumn} = folded.key and former.held_until = ${revision}`;
  await client.query(
    `insert into ingest.change (revision, kind, key, change, id)
     select $1, $2, folded.key, ${replaced > 0 ? `case when former.held_until is null then 'ADDED' else 'CHANGED' end` : "'ADDED'"},
       present.${idColumn}::text
     from folded
     join ${table} as present on present.${keyColumn} = folded.key
     ${replaced > 0 ? former : ""}
     order by folded.key`,
    [revision, kind],
  );
}

/** Notes what is about to be removed. */
export async function logGone(
  { client, revision }: Publication,
  { kind, table, keyColumn, idColumn }: RegisterTable,
): Promise<void> {
  await client.query(
    `insert into ingest.change (revision, kind, key, change, id)
     select $1, $2, leaving.key, 'GONE', present.${idColumn}::text
     from leaving
     join ${table} as present on present.${keyColumn} = leaving.key`,
    [revision, kind],
  );
}
