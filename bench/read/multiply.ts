import type { Pool } from "pg";

/** What the questions read; territories, spheres and the like stay as they are. */
const tables = [
  "organization",
  "organization_former_name",
  "organization_sphere",
  "grant",
  "grant_stage",
  "grant_result",
  "grant_territory",
  "social_order",
  "social_order_stage",
  "social_order_territory",
  "public_council",
  "council_membership",
  "charity",
  "charity_programme",
  "volunteer_organization",
  "volunteer_event",
];

interface Column {
  readonly name: string;
  readonly unique: boolean;
  readonly text: boolean;
  /** Its number, or that of the row it refers to, grows from copy to copy. */
  readonly shifted: boolean;
}

const columnsOf = `
  select attname as name, typname in ('text', 'varchar') as text,
    exists (select from pg_index
      where indrelid = attrelid and indisunique and indkey[0] = attnum and indnkeyatts = 1) as unique,
    (exists (select from pg_index where indrelid = attrelid and indisprimary and indkey[0] = attnum and indnkeyatts = 1)
      or exists (select from pg_constraint where conrelid = attrelid and contype = 'f' and conkey = array[attnum]
        and confrelid = any($2::regclass[]))) as shifted
  from pg_attribute join pg_type on pg_type.oid = atttypid
  where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''
  order by attnum`;

/**
 * Copies the registers onto themselves until there are so many times as many rows, every copy with numbers and keys of
 * its own and with its relations among itself. Twelve digits of a BIN become twelve other signs in each copy.
 */
export async function multiply(pool: Pool, scale: number): Promise<void> {
  const names = tables.map((name) => `register."${name}"`);
  const stride = await strideOver(pool, names);
  await pool.query("set session_replication_role = replica");
  for (const table of names) {
    const { rows } = await pool.query<Column>(columnsOf, [table, names]);
    const into = rows.map(({ name }) => `"${name}"`).join(", ");
    const values = rows.map((column) => copied(column, stride)).join(", ");
    await pool.query(
      `insert into ${table} (${into}) select ${values} from ${table} as one, generate_series(1, $1) as copy`,
      [scale - 1],
    );
  }
  await pool.query("set session_replication_role = default");
  await pool.query("vacuum (analyze)");
}

function copied({ name, unique, text, shifted }: Column, stride: number): string {
  if (shifted && !text) return `one."${name}" + copy * ${stride}`;
  if (name === "bin") {
    const signs =
      "(select string_agg(chr(19968 + copy * 10 + digit), '') from generate_series(0, 9) as digit)";
    return `translate(one.bin, '0123456789', ${signs})`;
  }
  return unique && text ? `one."${name}" || '~' || copy` : `one."${name}"`;
}

/** More than the largest number of any of them. */
async function strideOver(pool: Pool, names: readonly string[]): Promise<number> {
  const withId = names.filter((name) => !/(_sphere|_territory)"$/.test(name));
  const largest = withId.map((name) => `(select max(id) from ${name})`).join(", ");
  const { rows } = await pool.query<{ stride: number }>(`select greatest(${largest}) + 1 as stride`);
  return rows[0]?.stride ?? 1;
}
