import fc from "fast-check";
import { expect, test } from "vitest";

import type { Connector } from "../../../src/ingestion/connectors/connector.ts";
import { goszakup } from "../../../src/ingestion/connectors/goszakup/goszakup.connector.ts";
import { kato } from "../../../src/ingestion/connectors/kato/kato.connector.ts";
import { ngoBase } from "../../../src/ingestion/connectors/ngo-base/ngo-base.connector.ts";
import { importUntidied } from "../../../src/ingestion/import-source.ts";
import { emptiedDatabase } from "../pipeline/emptied-database.ts";
import { rowsOf } from "../pipeline/line-source.ts";
import { mutated, mutations } from "../support/mutations.ts";
import { fixtureOf } from "../support/register-files.ts";

const opened = emptiedDatabase();

test("150 broken deliveries, one after the other, leave every row accounted for", async () => {
  const database = opened();
  const sources = fc.constantFrom<Connector[]>(kato, ngoBase, goszakup);
  const property = fc.asyncProperty(sources, mutations, async (connector, mutation) => {
    const files = mutated(fixtureOf(connector.id), mutation);
    const { outcome } = await importUntidied(database, connector, files, { accept: true });
    const { rowsRead, published, unchanged, quarantined, status, reason } = outcome;
    expect(published + unchanged + quarantined).toBe(rowsRead);
    expect(status === "FAILED").toBe(reason !== null);
    expect(reason ?? "").not.toMatch(/^FAULT/);
  });
  await fc.assert(property, { numRuns: 150, seed: 20_261_121 });
  const told = "select count(*)::int as rows from ingest.quarantined_row";
  const counted = "select sum(quarantined)::int as rows from ingest.import_run";
  expect(await rowsOf(database, told)).toEqual(await rowsOf(database, counted));
  expect(await rowsOf(database, "select run_id from ingest.staged_record")).toEqual([]);
});
