import { keepVersions } from "./keep-history.ts";
import { logGone } from "./log-changes.ts";
import type { Publication } from "./publication.ts";
import { targetKinds, type RegisterTable } from "./register-model.ts";

export interface Removal {
  readonly gone: number;
  readonly retained: number;
}

/**
 * Removes what no source states any longer and leaves a mark of every record that went. What others still
 * refer to stays, with the record that described it last.
 */
export async function removeGone(
  publication: Publication,
  tables: readonly RegisterTable[],
): Promise<Removal> {
  const { client, run, source, revision } = publication;
  for (const table of tables.toReversed()) await removeRows(publication, table);
  let retained = 0;
  for (const table of tables) retained += await retainReferred(publication, table);
  const { rowCount } = await client.query(
    `with removed as (
       delete from ingest.record using gone where record.id = gone.id
       returning record.*
     ), kept as (
       insert into history.record select removed.revision, $3::int, removed.* from removed
     )
     insert into ingest.gone_record (kind, key, source_id, run_id, record_hash)
     select kind, key, $1, $2, record_hash from removed`,
    [source, run, revision],
  );
  return { gone: rowCount ?? 0, retained };
}

async function removeRows(publication: Publication, table: RegisterTable): Promise<void> {
  const { client, model, source } = publication;
  const referrers = model.referrers(table.kind);
  const unreferred = referrers.map(
    ({ table: name, column }) =>
      `and not exists (select from ${name} as referrer where referrer.${column} = present.${table.idColumn})`,
  );
  const statement = `
    insert into leaving
    select gone.key from gone join ${table.table} as present on present.${table.keyColumn} = gone.key
    where gone.kind = $1 and ${statedBySourceAlone}
      ${unreferred.join("\n")}`;
  const refersToItself = targetKinds(table).includes(table.kind);
  let removed: number | null;
  do {
    await client.query("truncate leaving");
    ({ rowCount: removed } = await client.query(statement, [table.kind, source]));
    if (removed) await removeLeaving(publication, table);
  } while (removed !== null && removed > 0 && refersToItself);
}

async function removeLeaving(publication: Publication, table: RegisterTable): Promise<void> {
  await keepVersions(publication, table, "leaving");
  await logGone(publication, table);
  await publication.client.query(
    `delete from ${table.table} as present using leaving where leaving.key = present.${table.keyColumn}`,
  );
}

async function retainReferred({ client, source }: Publication, table: RegisterTable): Promise<number> {
  const { rowCount } = await client.query(
    `delete from gone using ${table.table} as present
     where gone.kind = $1 and gone.key = present.${table.keyColumn} and ${statedBySourceAlone}`,
    [table.kind, source],
  );
  return rowCount ?? 0;
}

const statedBySourceAlone = `not exists (
  select from ingest.record
  where record.kind = $1 and record.key = gone.key and record.source_id <> $2
)`;
