import { Client, Pool } from "pg";

import { importInto } from "./contenders.ts";
import { parentOf } from "./cpu-time.ts";
import { multiply } from "./multiply.ts";
import { type Postgres, startPostgres } from "./postgres.ts";
import { runToEnd } from "./server-process.ts";

/** Tells a person what is going on. */
export type Say = (line: string) => void;

/** Loaded registers in a database of their own, so many times as large as those that come with the product. */
export interface Registers {
  readonly scale: number;
  readonly url: string;
}

/** Registers at several scales, all of them in one server. */
export interface Loaded {
  readonly registers: readonly Registers[];
  /** The process whose children are the connections; undefined where the server is on another machine. */
  readonly pid: number | undefined;
  stop(): Promise<void>;
}

/** Those that are there already, in the order of the scales. */
export async function given(urls: readonly string[], scales: readonly number[]): Promise<Loaded> {
  const registers = urls.map((url, place) => ({ url, scale: scales[place] ?? 1 }));
  const pid = await connected(urls[0] ?? "", async (client) => {
    const { rows } = await client.query<{ pid: number }>("select pg_backend_pid() as pid");
    return parentOf(rows[0]?.pid ?? 0, "postgres");
  });
  return { registers, pid, stop: () => Promise.resolve() };
}

/** The product migrates and imports by itself; every larger scale is made from a copy of that. */
export async function load(scales: readonly number[], scratch: string, say: Say): Promise<Loaded> {
  const server = await startPostgres();
  try {
    await runToEnd(importInto({ DATABASE_URL: server.url, QOGAM_DATA_DIR: scratch }));
    await execute(server.url, "create extension pg_stat_statements");
    await execute(server.url, "vacuum (freeze, analyze)");
    const registers: Registers[] = [];
    for (const scale of scales.toSorted((one, other) => other - one)) {
      registers.unshift({ scale, url: await scaled(server, scale, say) });
    }
    await execute(server.url, "checkpoint");
    return { registers, pid: server.pid, stop: server.stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function scaled({ url }: Postgres, scale: number, say: Say): Promise<string> {
  if (scale === 1) return url;
  const name = `qogam_${scale}`;
  await execute(new URL("postgres", url).href, `create database ${name} template qogam`);
  const copy = new URL(name, url).href;
  const pool = new Pool({ connectionString: copy });
  const startedAt = performance.now();
  await multiply(pool, scale).finally(() => pool.end());
  say(`The registers ${scale} times in ${((performance.now() - startedAt) / 1000).toFixed(0)} s`);
  return copy;
}

async function execute(url: string, statement: string): Promise<void> {
  await connected(url, (client) => client.query(statement));
}

async function connected<Value>(url: string, use: (client: Client) => Promise<Value>): Promise<Value> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return use(client).finally(() => client.end());
}
