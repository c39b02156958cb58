import { mayBeJoined, rootKey } from "./identity/aliases.ts";
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

/** Removes rows of which nothing is stated any longer, and to which nothing refers. */
export async function removeUnstated(
  publication: Publication,
  table: RegisterTable,
  keys: readonly string[],
): Promise<void> {
  const { client } = publication;
  await client.query("truncate leaving");
  const { rowCount } = await client.query(
    `insert into leaving
     select present.${table.keyColumn} from ${table.table} as present
     where present.${table.keyColumn} = any($2) and ${statedNoMore(table)} ${unreferred(publication, table)}`,
    [table.kind, keys],
  );
  if (rowCount) await removeLeaving(publication, table);
}

function unreferred({ model }: Publication, table: RegisterTable): string {
  const conditions = model
    .referrers(table.kind)
    .map(
      ({ table: name, column }) =>
        `and not exists (select from ${name} as referrer where referrer.${column} = present.${table.idColumn})`,
    );
  return conditions.join("\n");
}

async function removeRows(publication: Publication, table: RegisterTable): Promise<void> {
  const { client } = publication;
  const root = rootKey(table.kind, "gone.key", "alias");
  const statement = `
    insert into leaving
    select distinct present.${table.keyColumn}
    from gone ${root.join} join ${table.table} as present on present.${table.keyColumn} = ${root.key}
    where gone.kind = $1 and ${statedNoMore(table)}
      ${unreferred(publication, table)}`;
  const refersToItself = targetKinds(table).includes(table.kind);
  let removed: number | null;
  do {
    await client.query("truncate leaving");
    ({ rowCount: removed } = await client.query(statement, [table.kind]));
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

async function retainReferred({ client }: Publication, table: RegisterTable): Promise<number> {
  const root = rootKey(table.kind, "gone.key", "alias");
  const { rowCount } = await client.query(
    `delete from gone using (
       select gone.id from gone ${root.join}
       join ${table.table} as present on present.${table.keyColumn} = ${root.key}
       where gone.kind = $1 and ${statedNoMore(table)}
     ) as referred
     where gone.id = referred.id`,
    [table.kind],
  );
  return rowCount ?? 0;
}

/** Whether nothing remains that states a row once the gone records are removed. */
function statedNoMore({ kind, keyColumn }: RegisterTable): string {
  const remaining = (records: string) => `not exists (
    select from ${records} where record.kind = $1 and not exists (select from gone as other where other.id = record.id)
  )`;
  const own = remaining(`(select * from ingest.record where key = present.${keyColumn}) as record`);
  if (!mayBeJoined(kind)) return own;
  const joined = remaining(`(select record.* from ingest.alias
    join ingest.record on record.kind = alias.kind and record.key = alias.key
    where alias.target_key = present.${keyColumn}) as record`);
  return `${own} and ${joined}`;
}
