import type { Pool } from "pg";

import { ask } from "./load.ts";
import type { Runner } from "./measure.ts";

const TIMES = 10;

/** What a server asks on its own account, such as for the newest revision, reads no register. */
const ofRegisters = "%register%";

/**
 * How many statements a request of each contender makes, in their order; undefined where the server does not count them.
 */
export async function statementsPerRequest(
  pool: Pool,
  runners: readonly Runner[],
): Promise<readonly (number | undefined)[]> {
  const counts: (number | undefined)[] = [];
  for (const runner of runners) counts.push(await countedFor(pool, runner).catch(() => undefined));
  return counts;
}

async function countedFor(pool: Pool, { asked }: Runner): Promise<number> {
  await pool.query("select pg_stat_statements_reset()");
  for (let time = 0; time < TIMES; time++) await ask(asked);
  const { rows } = await pool.query<{ calls: string }>(
    "select coalesce(sum(calls), 0) as calls from pg_stat_statements where query like $1",
    [ofRegisters],
  );
  return Math.round(Number(rows[0]?.calls) / TIMES);
}
