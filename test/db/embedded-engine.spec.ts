import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { type Database, openDatabase } from "../../src/db/database.ts";

const endless = "select count(*) from generate_series(1, 1000000000000)";

let root: string;
let database: Database;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "qogam-embedded-"));
  const first = await openDatabase({ dataDir: join(root, "first") });
  await first.close();
  database = await openDatabase({ dataDir: begunFolder("data") });
  await database.pool.query("create table kept (word text)");
});
afterAll(async () => {
  await database.close();
  rmSync(root, { recursive: true, force: true });
});

/** To make the database of a new folder takes seconds, so it is made once. */
function begunFolder(name: string): string {
  const folder = join(root, name);
  cpSync(join(root, "first"), folder, { recursive: true });
  return folder;
}

const one = (text: string) => database.pool.query<{ one: unknown }>(text).then(({ rows }) => rows[0]?.one);

describe("the embedded database", () => {
  it("keeps prepared statements by name, and starts anew with every connection", async () => {
    const named = { name: "sum", text: "select $1::int + 1 as one", values: [1] };
    await database.pool.query(named);
    const client = await database.pool.connect();
    const before = await client.query("select count(*)::int as one from pg_prepared_statements");
    expect(before.rows).toEqual([{ one: 1 }]);
    client.release(true);
    expect((await database.pool.query({ ...named, text: "select $1::int + 2 as one" })).rows).toEqual([
      { one: 3 },
    ]);
  });

  it("goes on after a statement that fails, in a transaction and outside", async () => {
    await expect(database.pool.query("select nonsense")).rejects.toThrow("nonsense");
    const client = await database.pool.connect();
    await client.query("begin");
    await expect(client.query("select 1 / 0")).rejects.toThrow("division by zero");
    await client.query("rollback");
    client.release();
    expect(await one("select 1 as one")).toBe(1);
  });

  it("rolls back what a broken connection left open", async () => {
    const client = await database.pool.connect();
    await client.query("begin");
    await client.query("insert into kept values ('half')");
    client.release(true);
    expect(await one("select count(*)::int as one from kept")).toBe(0);
  });

  it("ends what runs when it is interrupted, keeps what was committed, and serves those who wait", async () => {
    await database.pool.query("insert into kept values ('committed')");
    const running = database.pool.query(endless).then(
      () => "ended",
      () => "broken off",
    );
    const waiting = Promise.all([one("select word as one from kept"), one("select 2 as one")]);
    await setTimeout(100);
    await database.interrupt();
    expect(await running).toBe("broken off");
    expect(await waiting).toEqual(["committed", 2]);
    await database.pool.query("truncate kept");
  });

  it("takes messages larger than a socket's buffer", async () => {
    const text = "ұ".repeat(3_000_000);
    const { rows } = await database.pool.query<{ one: string }>("select $1::text as one", [text]);
    expect(rows[0]?.one === text).toBe(true);
  });

  it("keeps its folder to the user who started it", () => {
    expect(statSync(database.dataDir).mode & 0o077).toBe(0);
  });

  it("keeps a second process out of its folder", async () => {
    await expect(openDatabase({ dataDir: database.dataDir })).rejects.toMatchObject({
      reason: "DATA_FOLDER_LOCKED",
    });
  });
});

describe("a data folder", () => {
  it("may have a path that is too long for a socket", async () => {
    const deep = begunFolder("a".repeat(120));
    const other = await openDatabase({ dataDir: deep });
    expect((await other.pool.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
    await other.close();
    expect(readdirSync(deep).toSorted()).toEqual(["database"]);
  });

  it("is closed even while a statement runs that never ends", async () => {
    const busy = await openDatabase({ dataDir: begunFolder("busy") });
    const running = busy.pool.query(endless).then(
      () => "ended",
      () => "broken off",
    );
    await setTimeout(100);
    await busy.close();
    expect(await running).toBe("broken off");
    expect(readdirSync(join(root, "busy"))).not.toContain("lock");
  });

  it("that cannot be one is refused in a sentence that names it", async () => {
    const file = join(root, "file");
    writeFileSync(file, "");
    await expect(openDatabase({ dataDir: file })).rejects.toMatchObject({
      reason: "DATA_FOLDER_UNUSABLE",
      message: expect.stringContaining(file) as string,
    });
  });

  it("whose database is damaged is refused and left unlocked", async () => {
    const damaged = join(root, "damaged");
    mkdirSync(join(damaged, "database"), { recursive: true });
    writeFileSync(join(damaged, "database", "PG_VERSION"), "9.6\n");
    await expect(openDatabase({ dataDir: damaged })).rejects.toMatchObject({
      reason: "DATA_FOLDER_UNUSABLE",
    });
    expect(readdirSync(damaged)).not.toContain("lock");
  });
});
