import { describe, expect, it } from "vitest";

import { runStatus } from "../../../src/ingestion/run-status.ts";
import { plannerOver } from "../../support/planner.ts";
import { emptiedDatabase } from "./emptied-database.ts";
import { importLines, type Line, lineSource, organization, rowsOf } from "./line-source.ts";

const opened = emptiedDatabase();
const source = lineSource("registry");
const many: Line[] = Array.from({ length: 30 }, (_, index) =>
  organization(`o${String(index).padStart(2, "0")}`),
);

describe("a held run", () => {
  it("tells what it would change: how much, and the first keys", async () => {
    const database = opened();
    await importLines(database, source, many);
    const few = [organization("new"), organization("o00", { nameRu: "Другое имя" }), ...many.slice(1, 5)];
    const { run } = await importLines(database, source, few);
    const status = await runStatus(database, run);
    expect(status?.diff).toEqual({ added: 1, changed: 1, gone: 25 });
    expect(status?.files.map(({ name }) => name)).toEqual(["rows.jsonl"]);
    const told = status?.examples.map(({ difference, key }) => `${difference} ${key}`);
    expect(told?.slice(0, 3)).toEqual(["ADDED new", "CHANGED o00", "GONE o05"]);
    expect(told).toHaveLength(22);
    const { data } = await plannerOver(database).ask(
      "{ sources { lastRun { reason delivery sequence diff { added changed gone examples { difference kind key } } } } }",
    );
    expect(data.sources[0].lastRun).toMatchObject({ delivery: "FULL", sequence: null, diff: { gone: 25 } });
    expect(data.sources[0].lastRun.diff.examples[0]).toEqual({
      difference: "ADDED",
      kind: "Organization",
      key: "new",
    });
  });

  it("is held for a property that hardly comes any more, and publishes it when somebody accepts", async () => {
    const database = opened();
    const named = (name: (index: number) => string | null) =>
      many.map((_line, index) => organization(`o${index}`, { addressRu: name(index) }));
    await importLines(
      database,
      source,
      named(() => "Адрес"),
    );
    const emptied = named((index) => (index < 20 ? "Адрес" : null));
    const held = await importLines(database, source, emptied);
    expect(held.reason).toBe(
      "FILL_RATE_FELL: Organization.addressRu has a value in 66.7 % of 30 rows, before in 100.0 %",
    );
    const accepted = await importLines(database, source, emptied, { accept: true });
    expect(accepted).toMatchObject({ status: "PUBLISHED", published: 10 });
    expect(await importLines(database, source, emptied)).toMatchObject({ status: "NOOP" });
  });

  it("is none where the same rows come in another order", async () => {
    const database = opened();
    await importLines(database, source, many);
    expect(await importLines(database, source, many.toReversed())).toMatchObject({
      status: "NOOP",
      unchanged: 30,
      revision: null,
    });
    expect(await rowsOf(database, "select count(*)::int from ingest.revision")).toEqual([{ count: 1 }]);
  });
});
