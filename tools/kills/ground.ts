import { cpSync } from "node:fs";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Client } from "pg";

import { type DatabaseOptions, openDatabase } from "../../src/db/database.ts";
import { migrate } from "../../src/db/migrate.ts";
import { importBefore, type Register, registerOf } from "./register.ts";
import type { Ground } from "./rounds.ts";

export interface PreparedGround extends Ground {
  readonly remove: () => Promise<void>;
}

/** Folders with an embedded database; they begin with what is in the template, if there is one. */
export async function embeddedGround(
  scratch: string,
  rows: number,
  template?: string,
): Promise<PreparedGround> {
  const { base, register, ...file } = await begun(scratch, rows);
  const ground = join(base, "ground");
  if (template !== undefined) cpSync(template, ground, { recursive: true });
  await prepare({ dataDir: ground }, register);
  let count = 0;
  return {
    ...file,
    copy: async () => {
      const dataDir = join(base, `copy-${(count += 1)}`);
      cpSync(ground, dataDir, { recursive: true });
      return { options: { dataDir }, remove: () => rm(dataDir, { recursive: true, force: true }) };
    },
    remove: () => rm(base, { recursive: true, force: true }),
  };
}

/** Databases of one server, in the same way. */
export async function serverGround(
  server: string,
  scratch: string,
  rows: number,
  template = "template1",
): Promise<PreparedGround> {
  const { base, register, ...file } = await begun(scratch, rows);
  const name = `qogam_kills_${process.pid}`;
  const drop = (database: string) => execute(server, `drop database if exists ${database} with (force)`);
  await execute(server, `create database ${name} template ${template}`);
  await prepare({ url: addressOf(server, name), dataDir: join(base, "ground") }, register);
  let count = 0;
  return {
    ...file,
    copy: async () => {
      const copy = `${name}_${(count += 1)}`;
      await execute(server, `create database ${copy} template ${name}`);
      const dataDir = join(base, copy);
      await cp(join(base, "ground"), dataDir, { recursive: true });
      return { options: { url: addressOf(server, copy), dataDir, poolSize: 4 }, remove: () => drop(copy) };
    },
    remove: async () => {
      await drop(name);
      await rm(base, { recursive: true, force: true });
    },
  };
}

async function begun(scratch: string, rows: number) {
  const base = await mkdtemp(join(scratch, "kills-"));
  const register = registerOf(rows);
  const path = join(base, register.after.name);
  await writeFile(path, register.after.bytes);
  return { base, register, after: register.after, path };
}

async function prepare(options: DatabaseOptions, register: Register): Promise<void> {
  const database = await openDatabase(options);
  try {
    await migrate(database);
    await importBefore(database, register);
  } finally {
    await database.close();
  }
}

function addressOf(server: string, name: string): string {
  const address = new URL(server);
  address.pathname = `/${name}`;
  return address.href;
}

async function execute(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
