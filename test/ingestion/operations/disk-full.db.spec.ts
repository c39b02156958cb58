import { describe, expect, it } from "vitest";

import { type Database, type DatabaseOptions, openDatabase } from "../../../src/db/database.ts";
import { importAlone } from "../../../src/ingestion/import-lock.ts";
import { freshDatabase } from "../../support/database.ts";
import { importLines, lineSource, organization, rowsOf } from "../pipeline/line-source.ts";

const source = lineSource("registry");

describe("a disk that is full", () => {
  it("fails the run and leaves what is published, and the next run goes through", async () => {
    await using database = await freshDatabase();
    await importLines(database, source, [organization("a")]);
    await fillDisk(database);
    await expect(importLines(database, source, [organization("b")])).rejects.toThrow("No space left");
    const [run] = await rowsOf(
      database,
      "select status, reason from ingest.import_run order by id desc limit 1",
    );
    expect(run).toEqual({ status: "FAILED", reason: "DISK_FULL" });
    expect(await rowsOf(database, "select key from register.organization")).toEqual([{ key: "a" }]);
    await database.pool.query("drop trigger full_disk on ingest.staged_record");
    expect(await importLines(database, source, [organization("a"), organization("b")])).toMatchObject({
      status: "PUBLISHED",
      published: 1,
    });
  });
});

describe("a second process that writes", () => {
  it("is told so: by the lock of the folder, or by that of the server", async () => {
    await using database = await freshDatabase();
    await importAlone(database, "wait", async () => {
      const reason = database.engine === "pglite" ? "DATA_FOLDER_LOCKED" : "IMPORT_UNDER_WAY";
      await expect(writeBeside(database.options)).rejects.toMatchObject({ reason });
    });
  });
});

async function writeBeside(options: DatabaseOptions): Promise<void> {
  const other = await openDatabase(options);
  await importAlone(other, "refuse", async () => undefined).finally(() => other.close());
}

async function fillDisk({ pool }: Database): Promise<void> {
  await pool.query(
    `create function ingest.full_disk() returns trigger language plpgsql as $$
     begin
       raise exception 'could not extend file: No space left on device' using errcode = '53100';
     end $$`,
  );
  await pool.query(
    `create trigger full_disk before insert on ingest.staged_record
     for each statement execute function ingest.full_disk()`,
  );
}
