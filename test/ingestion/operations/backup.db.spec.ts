import { execFile } from "node:child_process";
import { cp } from "node:fs/promises";
import { basename } from "node:path";
import { promisify } from "node:util";
import { Client } from "pg";
import { expect, it } from "vitest";

import { type Database, type DatabaseOptions, openDatabase } from "../../../src/db/database.ts";
import { stateDigest } from "../../../src/ingestion/state-digest.ts";
import { freshDatabase } from "../../support/database.ts";
import { grant, importLines, lineSource, organization } from "../pipeline/line-source.ts";

const run = promisify(execFile);
const registry = lineSource("registry");
const grants = lineSource("grants", 2);

it("a register that is restored from its backup has the digest that it had, and goes on", async () => {
  await using database = await freshDatabase();
  await importLines(database, registry, [organization("a"), organization("b")]);
  await importLines(database, grants, [grant("g", { implementer: "a" })]);
  const digest = await stateDigest(database);
  const restored = await (database.engine === "pglite" ? copied(database) : dumped(database));
  if (typeof restored === "string") {
    process.stdout.write(
      `${restored}; a copy of the server's folder is tested in restarted-server.db.spec.ts.\n`,
    );
    return;
  }
  expect(await stateDigest(restored)).toBe(digest);
  expect(await importLines(restored, registry, [organization("a"), organization("b")])).toMatchObject({
    status: "NOOP",
  });
  expect(await importLines(restored, grants, [grant("g"), grant("h")])).toMatchObject({
    published: 2,
    revision: 3,
  });
  await restored.close();
});

/** As operators of the embedded database do it: its folder, without the lock and the socket of a server, while nothing writes. */
async function copied({ options, pool }: Database & { readonly options: DatabaseOptions }) {
  await pool.query("checkpoint");
  const dataDir = `${options.dataDir}-backup`;
  await cp(options.dataDir, dataDir, {
    recursive: true,
    filter: (path) => !/^(lock|\.s\.PGSQL\..*)$/.test(basename(path)),
  });
  return openDatabase({ dataDir });
}

/** With `pg_dump`, where there is one that the server accepts. */
async function dumped({ options, pool }: Database & { readonly options: DatabaseOptions }) {
  const tool = await run("pg_dump", ["--version"]).then(
    ({ stdout }) => Number(/ (\d+)/.exec(stdout)?.[1]),
    () => 0,
  );
  const { rows } = await pool.query<{ version: string }>(
    "select current_setting('server_version') as version",
  );
  const server = Number.parseInt(rows[0]?.version ?? "", 10);
  if (tool < server) {
    return tool === 0 ? "pg_dump is not installed" : `pg_dump ${tool} does not read PostgreSQL ${server}`;
  }
  const target = new URL(options.url ?? "");
  const name = `${target.pathname.slice(1)}_restored`;
  await using admin = await connected(options.url);
  await admin.client.query(`create database ${name} template template0`);
  const file = `${options.dataDir}.dump`;
  await run("pg_dump", ["--format=custom", `--file=${file}`, options.url ?? ""]);
  target.pathname = `/${name}`;
  await run("pg_restore", ["--no-owner", `--dbname=${target.href}`, file]);
  return await openDatabase({ ...options, url: target.href });
}

async function connected(url?: string) {
  const client = new Client({ connectionString: url });
  await client.connect();
  return { client, [Symbol.asyncDispose]: () => client.end() };
}
