import { describe, expect, it } from "vitest";

import type { Connector } from "../../../src/ingestion/connectors/connector.ts";
import { importSource } from "../../../src/ingestion/import-source.ts";
import { quarantinedRow, quarantinedRows, replay } from "../../../src/ingestion/quarantine.ts";
import { emptiedDatabase } from "../pipeline/emptied-database.ts";
import {
  importLines,
  type Line,
  lineFile,
  lineSource,
  organization,
  rowsOf,
} from "../pipeline/line-source.ts";

const opened = emptiedDatabase();
const source = lineSource("registry");
const lines: readonly Line[] = [
  organization("a"),
  { problem: "BIN_CHECKSUM" },
  organization("b"),
  { problem: "DATE_INVALID" },
];

/** The same source after somebody has taught it what to do with a wrong check digit. */
const learnt: Connector = {
  ...source,
  read: (files) =>
    Array.from(source.read(files), (row) => {
      if (!("problem" in row) || row.problem.reason !== "BIN_CHECKSUM") return row;
      const { place, raw } = row;
      const payload = { nameRu: "Фонд c", legalForm: "PUBLIC_FOUNDATION" };
      return { place, raw, statement: { kind: "Organization", key: "c", payload } };
    }),
};

describe("rows in quarantine", () => {
  it("are listed by what stands now, and each can be shown", async () => {
    const database = opened();
    await importLines(database, source, lines, { accept: true });
    const rows = await quarantinedRows(database, {});
    expect(rows.map(({ line, reason }) => [line, reason])).toEqual([
      [2, "BIN_CHECKSUM"],
      [4, "DATE_INVALID"],
    ]);
    expect(await quarantinedRows(database, { reason: "DATE_INVALID", source: "registry" })).toHaveLength(1);
    expect(await quarantinedRows(database, { source: "nobody" })).toEqual([]);
    expect(await quarantinedRow(database, rows[0]?.id ?? 0)).toMatchObject({ file: "rows.jsonl", line: 2 });
    await expect(quarantinedRow(database, 0)).rejects.toMatchObject({ reason: "QUARANTINE_UNKNOWN" });
  });

  it("leave it with a mark once their connector has learnt, and nothing is lost", async () => {
    const database = opened();
    const first = await importLines(database, source, lines, { accept: true });
    const { outcome, resolved, remaining } = await replay(database, learnt, {});
    expect(outcome).toMatchObject({ status: "PUBLISHED", published: 1, unchanged: 2, quarantined: 1 });
    expect([resolved, remaining]).toEqual([1, 1]);
    expect(await quarantinedRows(database, {})).toMatchObject([{ line: 4, run: outcome.run }]);
    const all = await quarantinedRows(database, { run: first.run });
    expect(all.map(({ line, resolvedRun }) => [line, resolvedRun])).toEqual([
      [2, outcome.run],
      [4, null],
    ]);
    const keys = await rowsOf(database, "select key from register.organization order by key");
    expect(keys.map(({ key }) => key)).toEqual(["a", "b", "c"]);
  });

  it("keep the day up to which their files count", async () => {
    const database = opened();
    const dataAsOf = new Date("2026-10-31T19:00:00Z");
    const files = async () => ({ files: [lineFile(lines)], dataAsOf });
    await importSource(database, source, files, { accept: true });
    await replay(database, learnt, {});
    const days = await rowsOf(
      database,
      `select data_as_of = '${dataAsOf.toISOString()}' as kept from ingest.import_run`,
    );
    expect(days).toEqual([{ kept: true }, { kept: true }]);
  });

  it("of a run that another one has followed are not read again, because old rows would come back", async () => {
    const database = opened();
    const first = await importLines(database, source, lines, { accept: true });
    await importLines(database, source, [organization("a")], { accept: true });
    await expect(replay(database, learnt, { run: first.run })).rejects.toMatchObject({
      reason: "REPLAY_SUPERSEDED",
    });
    expect(await rowsOf(database, "select from register.organization")).toHaveLength(1);
  });
});
