import { describe, expect, it } from "vitest";

import { importDue } from "../../../src/ingestion/import-due.ts";
import { importSource } from "../../../src/ingestion/import-source.ts";
import { loadConnector } from "../../../src/ingestion/load-connector.ts";
import { rebuild } from "../../../src/ingestion/rebuild.ts";
import type { ImportOutcome } from "../../../src/ingestion/runs.ts";
import type { RegisteredSource } from "../../../src/ingestion/sources.ts";
import { stateDigest } from "../../../src/ingestion/state-digest.ts";
import { defaultThresholds } from "../../../src/ingestion/thresholds.ts";
import { freshDatabase } from "../../support/database.ts";
import { startPublisher } from "../../support/publisher.ts";
import { emptiedDatabase } from "../pipeline/emptied-database.ts";
import { lineSource, importLines, organization, rowsOf, sphere, territory } from "../pipeline/line-source.ts";
import { impatience } from "./impatience.ts";
import { ProcurementPortal } from "./procurement-portal.ts";

const opened = emptiedDatabase();
const connector = await loadConnector("goszakup");
const places = lineSource("places");

/** What the contracts of the portal refer to in other registers. */
const known = [
  ...["750000000", "751110000", "550000000"].map((kato) => territory(kato)),
  sphere("13-1"),
  organization("KZ-BIN-010340900019"),
];

function portalSource(address: string, wholeEvery = "P30D"): RegisteredSource {
  const entry = {
    id: "goszakup",
    enabled: true,
    declares: {},
    thresholds: { ...defaultThresholds, understood: 0.5, lostRows: 0.5 },
  };
  return {
    entry: { ...entry, transport: "goszakup", address, wholeEvery },
    connector: { ...connector, cadence: "P1D" },
    folder: ".",
  };
}

/** Takes the portal the next day. */
async function takeNextDay(source: RegisteredSource): Promise<ImportOutcome> {
  await opened().pool.query("update ingest.import_run set started_at = started_at - interval '1 day 1 hour'");
  const tokens = { goszakupToken: "token-of-a-test" };
  const [outcome] = await importDue(opened(), [source], { tokens, patience: impatience() });
  return outcome as ImportOutcome;
}

const runs = async () =>
  (
    await rowsOf(
      opened(),
      `select concat_ws(' ', status, delivery, sequence) as run from ingest.import_run
       where source_id = 'goszakup' order by id`,
    )
  ).map(({ run }) => run);
const orders = async () =>
  (await rowsOf(opened(), "select key from register.social_order order by key")).map(({ key }) => key);

const chain = { rootId: 810, deleted: 0, supplierBiin: "010340900019", trdBuyId: 501 };

describe("the procurement portal, of which only what is new is asked for", () => {
  it("grows by numbered deltas; what went is seen, and leaves with the next whole", async () => {
    const portal = new ProcurementPortal();
    await using publisher = await startPublisher(portal.answer);
    const source = portalSource(publisher.address);
    await importLines(opened(), places, known);
    await takeNextDay(source);
    expect(await orders()).toEqual(["goszakup:801", "goszakup:807"]);
    const whole = publisher.asked.length;

    expect(await takeNextDay(source)).toMatchObject({ status: "NOOP", rowsRead: 0 });
    expect(publisher.asked.length - whole).toBe(5);

    portal.like("Contract", 802, { ...chain, id: 810 });
    portal.like("Contract", 802, { id: 811, contractSumWnds: "1300000.00" });
    const before = publisher.asked.length;
    expect(await takeNextDay(source)).toMatchObject({
      status: "PUBLISHED",
      published: 2,
      gone: 0,
      reason: null,
    });
    expect(publisher.asked.length - before).toBe(5);
    expect(await orders()).toEqual(["goszakup:801", "goszakup:807", "goszakup:810"]);
    expect(
      await rowsOf(
        opened(),
        "select amount::text, amendments from register.social_order where key = 'goszakup:801'",
      ),
    ).toEqual([{ amount: "1300000.00", amendments: 2 }]);

    portal.lists.set("Contract", portal.lists.get("Contract")?.filter(({ id }) => id !== 807) ?? []);
    const gone = await takeNextDay(source);
    expect(gone.reason).toMatch(/^SOURCE_CHANGED: .*Contract has not only grown/);
    expect(await orders()).toContain("goszakup:807");
    expect(await takeNextDay(source)).toMatchObject({ status: "PUBLISHED", published: 0, gone: 1 });
    expect(await orders()).toEqual(["goszakup:801", "goszakup:810"]);
    expect(await runs()).toEqual([
      "PUBLISHED FULL 0",
      "NOOP FULL",
      "PUBLISHED DELTA 1",
      "FAILED FULL",
      "PUBLISHED FULL 0",
    ]);
  });

  it("is understood later where a contract came before its lot, rebuilt, and taken whole when the whole is old", async () => {
    const portal = new ProcurementPortal();
    await using publisher = await startPublisher(portal.answer);
    const source = portalSource(publisher.address, "P4D");
    await importLines(opened(), places, known);
    const { quarantined } = await takeNextDay(source);
    const unit = { lotId: 699, plnPointId: 701, totalSumWnds: 5, factSumWnds: 0, executed: 0 };
    portal.like("Contract", 802, { ...chain, id: 810, ContractUnits: [unit] });
    expect(await takeNextDay(source)).toMatchObject({ status: "NOOP", quarantined: quarantined + 1 });
    portal.like("Lots", 601, { id: 699 });
    expect(await takeNextDay(source)).toMatchObject({ status: "PUBLISHED", published: 1, quarantined });
    expect(await orders()).toContain("goszakup:810");
    const target = await freshDatabase();
    await rebuild(target, { from: opened().dataDir, sources: [places, connector] });
    expect(await stateDigest(target)).toBe(await stateDigest(opened()));
    await target.close();
    await takeNextDay(source);
    await takeNextDay(source);
    expect(await runs()).toEqual([
      "PUBLISHED FULL 0",
      "NOOP DELTA 1",
      "PUBLISHED DELTA 2",
      "NOOP FULL",
      "NOOP FULL 0",
    ]);
  });

  it("is not taken out of order where somebody hands in its files", async () => {
    const portal = new ProcurementPortal(100);
    await importLines(opened(), places, known);
    const page = (stem: string, name: string) => ({
      name: `${stem}-0001.json`,
      bytes: new TextEncoder().encode(JSON.stringify(portal.page(name, 0))),
    });
    const whole = connector.lists?.map(({ stem, name }) => page(stem, name)) ?? [];
    expect(await importSource(opened(), connector, whole)).toMatchObject({ status: "PUBLISHED" });
    const early = await importSource(opened(), connector, [page("delta-3-plans", "Plans")]);
    expect(early).toMatchObject({ status: "HELD", rowsRead: 0 });
    expect(early.reason).toBe("DELTA_GAP: delta 3 came, 0 was applied last; it waits for 1 to 2");
    const alone = await importSource(opened(), connector, [page("delta-1-plans", "Plans")]);
    expect(alone).toMatchObject({ status: "FAILED" });
    expect(alone.reason).toMatch(/^FILE_MISSING: /);
  });
});
