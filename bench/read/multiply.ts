import type { Pool, PoolClient } from "pg";

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
].map((name) => `register."${name}"`);

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

/** Those that no constraint needs: they are built anew over all rows, which is faster than row by row. */
const indexesOf = `
  select format('%I.%I', nspname, relname) as name, pg_get_indexdef(indexrelid) as definition
  from pg_index join pg_class on pg_class.oid = indexrelid join pg_namespace on pg_namespace.oid = relnamespace
  where indrelid = any($1::regclass[])
    and not exists (select from pg_constraint where conindid = indexrelid and conrelid = indrelid)`;

const LANES = 2;

/** Without triggers, and with what building large indexes takes. */
const settings = {
  session_replication_role: "replica",
  synchronous_commit: "off",
  maintenance_work_mem: "'1GB'",
  work_mem: "'256MB'",
};

/**
 * Copies the registers onto themselves until there are so many times as many rows, every copy with numbers and keys of
 * its own and with its relations among itself. Twelve digits of a BIN become twelve other signs in each copy. Amounts of
 * copies are smaller, so that the largest are the same rows however many there are, and not one row again and again.
 */
export async function multiply(pool: Pool, scale: number): Promise<void> {
  const { rows: indexes } = await pool.query<{ name: string; definition: string }>(indexesOf, [tables]);
  for (const { name } of indexes) await pool.query(`drop index ${name}`);
  const stride = await strideOver(pool);
  const copies = { stride, copies: scale - 1 };
  await sideBySide(pool, tables, (client, table) => copy(client, table, copies));
  await sideBySide(pool, indexes, (client, { definition }) => client.query(definition));
  await pool.query("select ingest.count_all_rows()");
  await pool.query("vacuum (freeze, analyze)");
}

/** Works off a list on several connections at once. */
async function sideBySide<Task>(
  pool: Pool,
  tasks: readonly Task[],
  work: (client: PoolClient, task: Task) => Promise<unknown>,
): Promise<void> {
  const left = [...tasks];
  const lane = async () => {
    const client = await pool.connect();
    try {
      for (const [name, value] of Object.entries(settings)) await client.query(`set ${name} = ${value}`);
      for (let task = left.shift(); task !== undefined; task = left.shift()) await work(client, task);
    } finally {
      client.release(true);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

interface Copies {
  readonly copies: number;
  readonly stride: number;
}

async function copy(client: PoolClient, table: string, { copies, stride }: Copies): Promise<void> {
  const { rows: columns } = await client.query<Column>(columnsOf, [table, tables]);
  const into = columns.map(({ name }) => `"${name}"`).join(", ");
  const values = columns.map((column) => copied(column, stride)).join(", ");
  await client.query(`create temporary table original as select ${into} from ${table}`);
  await client.query("analyze original");
  await client.query(
    `insert into ${table} (${into}) select ${values} from original, generate_series(1, $1) as copy order by copy`,
    [copies],
  );
  await client.query("drop table original");
}

function copied({ name, unique, text, shifted }: Column, stride: number): string {
  if (shifted && !text) return `"${name}" + copy * ${stride}`;
  if (name === "amount") return "amount / (copy + 2)";
  if (name === "bin") {
    const signs =
      "(select string_agg(chr(19968 + copy * 10 + digit), '') from generate_series(0, 9) as digit)";
    return `translate(bin, '0123456789', ${signs})`;
  }
  return unique && text ? `"${name}" || '~' || copy` : `"${name}"`;
}

/** More than the largest number of any of them. */
async function strideOver(pool: Pool): Promise<number> {
  const withId = tables.filter((name) => !/(_sphere|_territory)"$/.test(name));
  const largest = withId.map((name) => `(select max(id) from ${name})`).join(", ");
  const { rows } = await pool.query<{ stride: number }>(`select greatest(${largest}) + 1 as stride`);
  return rows[0]?.stride ?? 1;
}
