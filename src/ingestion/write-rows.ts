import { fillTable } from "./fill-table.ts";
import { mayBeJoined, rootKey } from "./identity/aliases.ts";
import { keepStatements } from "./keep-history.ts";
import type { Publication } from "./publication.ts";
import type { OwnedList, Reference, ReferenceList, RegisterTable, RowShape } from "./register-model.ts";

/** Writes the records of one kind and the rows of the register that follow from them. */
export async function writeRows(publication: Publication, table: RegisterTable): Promise<void> {
  await writeRecords(publication, table);
  await writeFolded(publication, table);
}

/** Writes the rows of the register that are folded. */
export async function writeFolded(publication: Publication, table: RegisterTable): Promise<void> {
  const filling = { table: table.table, coming: "select count(*) from folded" };
  await fillTable(publication.client, filling, () => writeTable(publication, table));
  for (const reference of table.references.filter(
    ({ target }) => target.kind === table.kind && table.numbered,
  )) {
    await writeOwnReference(publication, table, reference);
  }
  for (const list of table.lists) await writeList(publication, table, list);
  for (const list of table.owned) await writeOwned(publication, table, list);
}

async function writeRecords(publication: Publication, table: RegisterTable): Promise<void> {
  const { client, run, source, revision } = publication;
  const replaced = await keepStatements(publication, table);
  await client.query(
    `insert into ingest.record (kind, key, source_id, run_id, file_id, line, record_hash, payload, revision)
     select kind, key, $3, run_id, file_id, line, record_hash, payload, $4
     from ingest.staged_record
     where run_id = $1 and kind = $2 and verdict = 'CHANGED'
     order by ordinal ${replaced ? REPLACING : ""}`,
    [run, table.kind, source, revision],
  );
}

/** Looked up for every row, this takes a quarter of writing it, so it is left out where nothing is replaced. */
const REPLACING = `
  on conflict (kind, key, source_id) do update
  set run_id = excluded.run_id, file_id = excluded.file_id, line = excluded.line,
    record_hash = excluded.record_hash, payload = excluded.payload, revision = excluded.revision`;

/**
 * Rows that are there are updated, the others inserted. One statement for both would work out what is generated of a name,
 * half the cost of an organization, twice.
 */
async function writeTable({ client, revision }: Publication, table: RegisterTable): Promise<void> {
  const { table: name, keyColumn } = table;
  const fields = [...shapeFields(table), { column: "revision", value: String(revision) }];
  const stated = `cross join lateral jsonb_to_record(folded.payload) as stated (${statedColumns(table)})
     ${table.references.map(targetJoin).join("\n")}`;
  await client.query(
    `update ${name} as present set ${fields.map(({ column, value }) => `${column} = ${value}`).join(", ")}
     from folded ${stated}
     where present.${keyColumn} = folded.key`,
  );
  const { join, fields: keys } = newKeys(table);
  const inserted = [...keys, ...fields];
  await client.query(
    `insert into ${name} (${inserted.map(({ column }) => column).join(", ")})
     select ${inserted.map(({ value }) => value).join(", ")}
     from folded ${join} ${stated}
     where not exists (select from ${name} as present where present.${keyColumn} = folded.key)`,
  );
  if (table.numbered) await keepLastId({ client }, table);
}

/**
 * New rows are numbered in the order of their keys, so that the same files give the same numbers again. A row that was
 * joined to another one and comes back has the number that it had.
 */
function newKeys({ kind, table, keyColumn, idColumn, numbered }: RegisterTable): {
  readonly join: string;
  readonly fields: readonly { column: string; value: string }[];
} {
  const key = { column: keyColumn, value: "folded.key" };
  if (!numbered) return { join: "", fields: [key] };
  const next = (which: string) => `${lastId(table)} + (row_number() over (${which}order by folded.key))::int`;
  if (!mayBeJoined(kind)) return { join: "", fields: [{ column: idColumn, value: next("") }, key] };
  return {
    join: `left join ingest.merged_id as merged on merged.kind = '${kind}' and merged.key = folded.key`,
    fields: [
      { column: idColumn, value: `coalesce(merged.id, ${next("partition by merged.id is null ")})` },
      key,
    ],
  };
}

/** A row that comes in the same publication has no number yet when the statement before looks it up. */
async function writeOwnReference(
  { client }: Publication,
  { table: name, keyColumn, idColumn }: RegisterTable,
  { property, column }: Reference,
): Promise<void> {
  await client.query(
    `update ${name} as present set ${column} = target.${idColumn}
     from folded
     join ${name} as target on target.${keyColumn} = folded.payload->>'${property}'
     where present.${keyColumn} = folded.key`,
  );
}

function shapeFields({ values, references }: RowShape): { column: string; value: string }[] {
  return [
    ...values.map(({ property, column, fallback }) => ({
      column,
      value: fallback === null ? `stated."${property}"` : `coalesce(stated."${property}", ${fallback})`,
    })),
    ...references.map((reference) => ({ column: reference.column, value: referenceValue(reference) })),
  ];
}

function statedColumns({ values, references }: RowShape): string {
  const typed = values.map(({ property, type }) => `"${property}" ${type}`);
  return [...typed, ...references.map(({ property }) => `"${property}" text`)].join(", ");
}

/** A natural key that is also the primary key needs no looking up. */
function referenceValue({ property, target }: Reference): string {
  return target.idColumn === target.keyColumn
    ? `stated."${property}"`
    : `"of ${property}".${target.idColumn}`;
}

function targetJoin({ property, target }: Reference): string {
  if (target.idColumn === target.keyColumn) return "";
  const name = `"of ${property}"`;
  const root = rootKey(target.kind, `stated."${property}"`, `"alias of ${property}"`);
  return `${root.join} left join ${target.table} as ${name} on ${name}.${target.keyColumn} = ${root.key}`;
}

async function writeList({ client }: Publication, table: RegisterTable, list: ReferenceList): Promise<void> {
  const { pivot, ownerColumn, targetColumn, target, property } = list;
  const { table: name, keyColumn, idColumn } = table;
  const root = rootKey(target.kind, "named.key", "alias");
  await client.query(
    `delete from ${pivot} as pivot using folded, ${name} as owner
     where owner.${keyColumn} = folded.key and pivot.${ownerColumn} = owner.${idColumn}`,
  );
  await client.query(
    `insert into ${pivot} (${ownerColumn}, ${targetColumn})
     select distinct owner.${idColumn}, target.${target.idColumn}
     from folded
     join ${name} as owner on owner.${keyColumn} = folded.key
     cross join lateral jsonb_array_elements_text(folded.payload->'${property}') as named (key)
     ${root.join}
     join ${target.table} as target on target.${target.keyColumn} = ${root.key}
     where folded.payload ? '${property}'
     order by 1, 2`,
  );
}

async function writeOwned({ client }: Publication, table: RegisterTable, list: OwnedList): Promise<void> {
  const { ownerColumn, rows, property } = list;
  const { table: name, keyColumn, idColumn } = table;
  const fields = [
    {
      column: rows.idColumn,
      value: `${lastId(rows.table)} + (row_number() over (order by folded.key, item.n))::int`,
    },
    { column: ownerColumn, value: `owner.${idColumn}` },
    ...shapeFields(rows).map((field) =>
      field.column === '"position"' ? { ...field, value: `coalesce(${field.value}, item.n)` } : field,
    ),
  ];
  await client.query(
    `delete from ${rows.table} as owned using folded, ${name} as owner
     where owner.${keyColumn} = folded.key and owned.${ownerColumn} = owner.${idColumn}`,
  );
  await client.query(
    `insert into ${rows.table} (${fields.map(({ column }) => column).join(", ")})
     select ${fields.map(({ value }) => value).join(", ")}
     from folded
     join ${name} as owner on owner.${keyColumn} = folded.key
     cross join lateral jsonb_array_elements(folded.payload->'${property}') with ordinality as item (payload, n)
     cross join lateral jsonb_to_record(item.payload) as stated (${statedColumns(rows)})
     ${rows.references.map(targetJoin).join("\n")}
     where folded.payload ? '${property}'`,
  );
  await keepLastId({ client }, rows);
}

/** The highest number ever given, because the number of a thing that is gone is not given again. */
function lastId(table: string): string {
  return `(select coalesce(max(id), 0) from ingest.last_id where table_name = '${table}')`;
}

async function keepLastId(
  { client }: Pick<Publication, "client">,
  { table, idColumn }: RowShape,
): Promise<void> {
  await client.query(
    `insert into ingest.last_id (table_name, id)
     select $1, coalesce(max(${idColumn}), 0) from ${table}
     on conflict (table_name) do update set id = greatest(last_id.id, excluded.id)`,
    [table],
  );
}
