import { fillTable } from "./fill-table.ts";
import type { Publication } from "./publication.ts";
import type { RegisterTable } from "./register-model.ts";

/** A table of the transaction with the keys of what is about to be replaced or removed. */
export type Named = "folded" | "leaving";

/** The table that keeps what held once in another; it begins with the revisions between which it held. */
export function mirrorOf(table: string): string {
  return table.replace(/^[^.]+/, "history");
}

/**
 * Keeps the rows that are about to be replaced or removed, with the lists that belong to them. Resolves to how
 * many rows of the table there are.
 */
export async function keepVersions(
  { client, revision }: Publication,
  table: RegisterTable,
  named: Named,
): Promise<number> {
  const { table: name, keyColumn, idColumn } = table;
  const owners = `${name} as owner
    join ${named} as named on named.key = owner.${keyColumn} and owner.revision < ${revision}`;
  const filling = { table: mirrorOf(name), coming: `select count(*) from ${owners}` };
  const { rowCount } = await fillTable(client, filling, () =>
    client.query(`insert into ${mirrorOf(name)} select owner.revision, ${revision}, owner.* from ${owners}`),
  );
  if (!rowCount) return 0;
  for (const { belonging, ownerColumn } of belongings(table)) {
    await client.query(
      `insert into ${mirrorOf(belonging)}
       select owner.revision, ${revision}, owned.*
       from ${owners} join ${belonging} as owned on owned.${ownerColumn} = owner.${idColumn}`,
    );
  }
  return rowCount;
}

function belongings({ lists, owned }: RegisterTable) {
  return [
    ...lists.map(({ pivot, ownerColumn }) => ({ belonging: pivot, ownerColumn })),
    ...owned.map(({ rows, ownerColumn }) => ({ belonging: rows.table, ownerColumn })),
  ];
}

/** Keeps the statements of one kind that the source is about to replace. Resolves to whether there are any. */
export async function keepStatements(
  { client, run, source, revision }: Publication,
  { kind }: RegisterTable,
): Promise<boolean> {
  const { rowCount } = await client.query(
    `insert into history.record
     select record.revision, $4::int, record.*
     from ingest.staged_record as staged
     join ingest.record on record.kind = staged.kind and record.key = staged.key and record.source_id = $3
     where staged.run_id = $1 and staged.kind = $2 and staged.verdict = 'CHANGED'`,
    [run, kind, source, revision],
  );
  return rowCount !== 0;
}

/** Keeps how the sources are described from this revision on; their ranks decide how statements are folded. */
export async function keepSources({ client, revision }: Publication): Promise<void> {
  await client.query(
    `update history.source as held set held_until = $1
     from ingest.source
     where source.id = held.id and held.held_until is null
       and to_jsonb(held) - 'held_from' - 'held_until' <> to_jsonb(source)`,
    [revision],
  );
  await client.query(
    `insert into history.source
     select $1::int, null, source.*
     from ingest.source
     where not exists (select from history.source as held where held.id = source.id and held.held_until is null)`,
    [revision],
  );
}
