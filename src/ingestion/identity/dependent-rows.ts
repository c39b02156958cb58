import type { Publication } from "../publication.ts";
import type { RegisterTable } from "../register-model.ts";

/** Rows of one table, by their keys. */
export interface DependentRows {
  readonly table: RegisterTable;
  readonly keys: readonly string[];
}

/** The rows that lead to some rows of a table, directly or through their lists, in the order in which they are written. */
export async function dependentRows(
  { client, model }: Publication,
  target: RegisterTable,
  keys: readonly string[],
): Promise<readonly DependentRows[]> {
  const found: DependentRows[] = [];
  for (const table of model.tables) {
    const ways = waysTo(table, target.kind);
    if (ways.length === 0) continue;
    const { rows } = await client.query<{ key: string }>(
      `with led as (
         select ${target.idColumn} as id from ${target.table} where ${target.keyColumn} = any($1)
       )
       ${ways.join("\nunion ")} order by key`,
      [keys],
    );
    if (rows.length > 0) found.push({ table, keys: rows.map(({ key }) => key) });
  }
  return found;
}

function waysTo(table: RegisterTable, kind: string): readonly string[] {
  const { table: name, keyColumn, idColumn } = table;
  const through = (other: string, ownerColumn: string, column: string) =>
    `select owner.${keyColumn} as key from ${other} as owned
     join led on led.id = owned.${column} join ${name} as owner on owner.${idColumn} = owned.${ownerColumn}`;
  return [
    ...table.references
      .filter(({ target }) => target.kind === kind)
      .map(
        ({ column }) =>
          `select owner.${keyColumn} as key from ${name} as owner join led on led.id = owner.${column}`,
      ),
    ...table.lists
      .filter(({ target }) => target.kind === kind)
      .map(({ pivot, ownerColumn, targetColumn }) => through(pivot, ownerColumn, targetColumn)),
    ...table.owned.flatMap(({ ownerColumn, rows }) =>
      rows.references
        .filter(({ target }) => target.kind === kind)
        .map(({ column }) => through(rows.table, ownerColumn, column)),
    ),
  ];
}
