import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";

import { declareSources } from "../../../src/ingestion/declare-sources.ts";
import { importDue } from "../../../src/ingestion/import-due.ts";
import { loadConnector } from "../../../src/ingestion/load-connector.ts";
import type { ManifestEntry } from "../../../src/ingestion/manifest-entry.ts";
import { registerStatus } from "../../../src/ingestion/source-status.ts";
import type { RegisteredSource } from "../../../src/ingestion/sources.ts";
import { defaultThresholds } from "../../../src/ingestion/thresholds.ts";
import { plannerOver } from "../../support/planner.ts";
import { startPublisher } from "../../support/publisher.ts";
import { emptiedDatabase } from "../pipeline/emptied-database.ts";
import { rowsOf } from "../pipeline/line-source.ts";
import { impatience } from "./impatience.ts";

const opened = emptiedDatabase();
const connector = await loadConnector("spheres");

function source(entry: Partial<ManifestEntry>): RegisteredSource {
  const whole = { id: "spheres", enabled: true, declares: {}, thresholds: defaultThresholds, ...entry };
  return { entry: whole, connector: { ...connector, cadence: entry.cadence ?? "P1D" }, folder: "." };
}

const take = (registered: RegisteredSource, now = new Date()) =>
  importDue(opened(), [registered], { tokens: {}, patience: impatience(), now: () => now });

const verdict = async () => (await registerStatus(opened())).sources[0]?.verdict;
const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);
const takenHoursAgo = (hours: number) =>
  opened().pool.query("update ingest.import_run set started_at = $1", [hoursAgo(hours).toISOString()]);

describe("a source with an address", () => {
  it("is taken when it is due; one that fails keeps what was published, and is told", async () => {
    let broken = false;
    const file = await readFile("demo/real/spheres.csv");
    await using publisher = await startPublisher(({ headers }, response) => {
      if (broken || headers["if-none-match"] === '"1"') {
        response.writeHead(broken ? 503 : 304).end();
        return;
      }
      response.setHeader("etag", '"1"').setHeader("last-modified", "Sat, 21 Nov 2026 10:00:00 GMT").end(file);
    });
    const registered = source({ transport: "file", address: `${publisher.address}/spheres.csv` });
    const [first] = await take(registered);
    expect(first).toMatchObject({ status: "PUBLISHED", published: 19 });
    expect(await take(registered)).toEqual([]);
    await takenHoursAgo(30);
    expect(await take(registered)).toEqual([expect.objectContaining({ status: "NOOP", rowsRead: 0 })]);
    const { sources } = await registerStatus(opened());
    expect(sources[0]).toMatchObject({ verdict: "FRESH", dataAsOf: "2026-11-21T10:00:00Z", records: 19 });
    broken = true;
    await takenHoursAgo(30);
    const [failed] = await take(registered);
    expect(failed).toMatchObject({ status: "FAILED", rowsRead: 0, revision: null });
    expect(failed?.reason).toMatch(/^SOURCE_UNREACHABLE: 127\.0\.0\.1:\d+\/spheres\.csv: status 503$/);
    expect(await rowsOf(opened(), "select count(*)::int from register.sphere")).toEqual([{ count: 19 }]);
    expect((await registerStatus(opened())).sources[0]).toMatchObject({ status: "FAILED", verdict: "FRESH" });
  });

  it("takes files by a pattern, and fails where there are none", async () => {
    const [outcome] = await take(source({ files: "demo/real/spheres.cs[v]" }));
    expect(outcome).toMatchObject({ status: "PUBLISHED", published: 19 });
    await takenHoursAgo(30);
    const [none] = await take(source({ files: "demo/real/none-*.csv" }));
    expect(none?.reason).toMatch(/^FILES_MISSING: /);
  });
});

describe("a source that is pointed at its publisher", () => {
  it("is due at once where only the bundled registers brought it, and then by its cadence", async () => {
    const registered = source({ files: "demo/real/spheres.csv" });
    const [bundled] = await take(registered);
    expect(bundled).toMatchObject({ status: "PUBLISHED" });
    expect(await take(registered)).toEqual([]);
    await opened().pool.query(
      `insert into ingest.bundled_import (id, started_at, finished_at)
       select 1, max(started_at), max(started_at) from ingest.import_run`,
    );
    expect(await take(registered)).toEqual([expect.objectContaining({ status: "NOOP", unchanged: 19 })]);
    expect(await take(registered)).toEqual([]);
  });
});

describe("the freshness of a source", () => {
  it("follows its age, its cadence and the operator's limits", async () => {
    const registered = source({ files: "demo/real/spheres.csv" });
    await declareSources(opened().pool, [registered]);
    expect(await verdict()).toBe("NEVER");
    await take(registered);
    for (const [hours, expected] of [
      [0, "FRESH"],
      [35, "FRESH"],
      [37, "LATE"],
      [71, "LATE"],
      [73, "STALE"],
    ] as const) {
      await takenHoursAgo(hours);
      expect([hours, await verdict()]).toEqual([hours, expected]);
    }
    const strict = { ...defaultThresholds, lateAfter: "PT1H", staleAfter: "PT2H" };
    await declareSources(opened().pool, [source({ thresholds: strict })]);
    await takenHoursAgo(1.5);
    expect(await verdict()).toBe("LATE");
    await declareSources(opened().pool, [source({ enabled: false })]);
    expect(await verdict()).toBe("OFF");
    await declareSources(opened().pool, []);
    expect(await verdict()).toBe("OFF");
    expect(await take(source({ enabled: false, files: "demo/real/spheres.csv" }))).toEqual([]);
    expect(await rowsOf(opened(), "select count(*)::int from register.sphere")).toEqual([{ count: 19 }]);
  });

  it("is answered by the API", async () => {
    await take(source({ files: "demo/real/spheres.csv" }));
    await takenHoursAgo(50);
    const { data } = await plannerOver(opened()).ask(
      "{ sources { freshness { target age verdict dataAsOf retrievedAt publishedAt } } }",
    );
    const [{ freshness }] = data.sources;
    expect(freshness).toMatchObject({ target: "P1D", verdict: "LATE", dataAsOf: null });
    expect(freshness.age).toMatch(/^P2DT[23]H$/);
    expect(new Date(freshness.retrievedAt).valueOf()).toBeLessThan(new Date(freshness.publishedAt).valueOf());
  });
});
