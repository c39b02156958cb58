import type { Publication } from "../publication.ts";
import type { Reference, RegisterTable } from "../register-model.ts";

interface Pair {
  readonly joining: { readonly key: string };
  readonly target: { readonly key: string };
}

/**
 * The keys of those that cannot be joined, because both sides have what may occur only once: two reports for one year, or two
 * entries in a register that lists everybody once.
 */
export async function clashingKeys(
  { client, model }: Publication,
  target: RegisterTable,
  pairs: readonly Pair[],
): Promise<ReadonlySet<string>> {
  if (pairs.length === 0) return new Set();
  const questions = model.tables.flatMap((table) => questionsAbout(table, target));
  const { rows } = await client.query<{ key: string }>(
    `with pair as (
       select joining.${target.keyColumn} as key, joining.${target.idColumn} as joining_id, target.${target.idColumn} as target_id
       from json_to_recordset($1::json) as named (key text, target_key text)
       join ${target.table} as joining on joining.${target.keyColumn} = named.key
       join ${target.table} as target on target.${target.keyColumn} = named.target_key
     )
     ${questions.join("\nunion ")}`,
    [JSON.stringify(pairs.map((pair) => ({ key: pair.joining.key, target_key: pair.target.key })))],
  );
  return new Set(rows.map(({ key }) => key));
}

function questionsAbout(table: RegisterTable, { kind }: RegisterTable): readonly string[] {
  return table.uniques.flatMap((unique) =>
    table.references
      .filter((reference) => reference.target.kind === kind && unique.includes(reference.property))
      .map((reference) => question(table, unique, reference)),
  );
}

function question(table: RegisterTable, unique: readonly string[], { property, column }: Reference): string {
  const others = unique
    .filter((name) => name !== property)
    .map((name) => columnOf(table, name))
    .map((name) => `and mine.${name} = theirs.${name}`);
  return `select pair.key from pair
     join ${table.table} as mine on mine.${column} = pair.joining_id
     join ${table.table} as theirs on theirs.${column} = pair.target_id ${others.join(" ")}`;
}

function columnOf({ values, references }: RegisterTable, property: string): string {
  const found = [...values, ...references].find((one) => one.property === property);
  if (found === undefined) throw new Error(`${property} is unique but has no column.`);
  return found.column;
}
