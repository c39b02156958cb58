import type { ClientBase } from "pg";

/** Fewer rows than this are as fast beside indexes. */
const FEWEST_ROWS = 1_000;
/** What comes must be so many times what is there, because building an index reads that again. */
const TIMES_PRESENT = 10;
const LOCK_NOT_AVAILABLE = "55P03";

export interface Filling {
  readonly table: string;
  /** A query for how many rows come. */
  readonly coming: string;
}

/**
 * Writes into a table. Where it is next to empty beside what comes, indexes that no constraint needs are made after the
 * rows: one of trigrams then takes a quarter of the time. Nobody can read the table until the publication ends, so this is
 * not done where somebody reads it just then; nor is anybody waited for, so that nobody can be waited for in a circle.
 */
export async function fillTable<Outcome>(
  client: ClientBase,
  filling: Filling,
  write: () => Promise<Outcome>,
): Promise<Outcome> {
  const indexes = await looseIndexes(client, filling);
  if (indexes.length === 0 || !(await lockedAtOnce(client, filling))) return write();
  for (const { name } of indexes) await client.query(`drop index ${name}`);
  const outcome = await write();
  for (const { definition } of indexes) await client.query(definition);
  return outcome;
}

interface Index {
  readonly name: string;
  readonly definition: string;
}

async function looseIndexes(client: ClientBase, { table, coming }: Filling): Promise<readonly Index[]> {
  const { rows } = await client.query<Index>(
    `with coming as materialized (${coming}),
     present as materialized (
       select count(*) as rows
       from (select from ${table} limit (select count / $3::int + 1 from coming)) as few
     )
     select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
     from pg_index, coming, present
     where indrelid = $1::regclass and not indisunique
       and coming.count >= $2::int and present.rows * $3::int <= coming.count
     order by 1`,
    [table, FEWEST_ROWS, TIMES_PRESENT],
  );
  return rows;
}

async function lockedAtOnce(client: ClientBase, { table }: Filling): Promise<boolean> {
  await client.query("savepoint filling");
  try {
    await client.query(`lock table ${table} in access exclusive mode nowait`);
    await client.query("release savepoint filling");
    return true;
  } catch (error) {
    if ((error as { readonly code?: unknown }).code !== LOCK_NOT_AVAILABLE) throw error;
    await client.query("rollback to savepoint filling");
    return false;
  }
}
