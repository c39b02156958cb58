import { describe, expect, it } from "vitest";

import { bundledRegisters } from "../../../demo/registers.ts";
import { bundledIsDue } from "../../../src/ingestion/bundled-is-due.ts";
import { registerStatus } from "../../../src/ingestion/source-status.ts";
import { testDatabase } from "../../support/database.ts";
import { emptiedDatabase } from "./emptied-database.ts";
import { importLines, lineSource, organization, rowsOf } from "./line-source.ts";

const opened = emptiedDatabase();

describe("the bundled registers", () => {
  it("are all published, and every row that was read is accounted for", async () => {
    const bundled = Array.from(bundledRegisters(), ({ connectorId }) => connectorId);
    const { revision, sources: declared } = await registerStatus(await testDatabase());
    const sources = declared.filter(({ status }) => status !== null);
    expect(sources.map(({ source }) => source)).toEqual(bundled);
    expect(revision?.number).toBe(bundled.length);
    for (const source of sources) {
      expect(source).toMatchObject({ status: "PUBLISHED", reason: null });
      expect(source.rowsRead).toBe(source.published + source.unchanged + source.quarantined);
      expect(source.records).toBe(source.published);
    }
  });

  it("give every thing of the register the records that it was folded from", async () => {
    const database = await testDatabase();
    const strangers = await rowsOf(
      database,
      `select key from register.organization
       where not exists (select from ingest.record where kind = 'Organization' and record.key = organization.key)`,
    );
    expect(strangers).toEqual([]);
  });

  it("are due in an empty database and nowhere else", async () => {
    expect(await bundledIsDue(opened())).toBe(true);
    expect(await bundledIsDue(await testDatabase())).toBe(false);
  });

  it("are due again where their import was broken off, and not beside somebody's own files", async () => {
    const database = opened();
    await importLines(database, lineSource("registry"), [organization("a")]);
    expect(await bundledIsDue(database)).toBe(false);
    await database.pool.query("insert into ingest.bundled_import (id, started_at) values (1, now())");
    expect(await bundledIsDue(database)).toBe(true);
  });
});
