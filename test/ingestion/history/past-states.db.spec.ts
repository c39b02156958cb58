import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Database } from "../../../src/db/database.ts";
import { empty, emptiedDatabase } from "../pipeline/emptied-database.ts";
import { importLines, lineSource, rowsOf } from "../pipeline/line-source.ts";
import { type Publication, randomLog } from "./random-log.ts";
import { pastState, presentState, type Row, type State } from "./states.ts";

const opened = emptiedDatabase();
/** Of some six publications each. */
const LOGS = 4;
/** Where a log fails, smaller ones are tried until then. */
const PATIENCE_MS = 40_000;

describe("every revision of a random log", () => {
  it("is answered in the end as it was when it was the newest", async () => {
    await fc.assert(
      fc.asyncProperty(randomLog, async (log) => {
        const database = opened();
        await empty(database);
        const states = await published(database, log);
        for (const [revision, state] of states) {
          expect(await pastState(database, revision), `revision ${revision}`).toEqual(state);
        }
        expect(await changes(database)).toEqual(differences([...states.values()]));
      }),
      { numRuns: LOGS, plugins: [fc.interruptAfterTimeLimit(PATIENCE_MS)] },
    );
  });
});

async function published(database: Database, log: readonly Publication[]): Promise<Map<number, State>> {
  const states = new Map<number, State>();
  for (const { source, rank, lines } of log) {
    const { revision } = await importLines(database, lineSource(source, rank), lines, { accept: true });
    if (revision !== null) states.set(revision, await presentState(database));
  }
  return states;
}

const kinds = [
  { kind: "Territory", table: "territory", key: "kato", id: "kato" },
  { kind: "Sphere", table: "sphere", key: "code", id: "code" },
  { kind: "Organization", table: "organization", key: "key", id: "id" },
  { kind: "Grant", table: '"grant"', key: "key", id: "id" },
] as const;

function changes(database: Database): Promise<readonly Row[]> {
  return rowsOf(
    database,
    "select revision, kind, key, change, id from ingest.change order by revision, kind, key",
  );
}

/** What the log of changes should say, found by laying each state beside the one before. */
function differences(states: readonly State[]): readonly Row[] {
  return states.flatMap((state, index) => {
    const found = kinds.flatMap(({ kind, table, key, id }) => {
      const byKey = (one: State | undefined) =>
        new Map(one?.[table]?.map((row) => [row[key] as string, row]));
      const [before, after] = [byKey(states[index - 1]), byKey(state)];
      const changed = [...after].filter(([name, row]) => before.get(name)?.["revision"] !== row["revision"]);
      const gone = [...before].filter(([name]) => !after.has(name));
      const noted = (change: string, name: string, row: Row) => ({
        revision: index + 1,
        kind,
        key: name,
        change,
        id: String(row[id]),
      });
      return [
        ...changed.map(([name, row]) => noted(before.has(name) ? "CHANGED" : "ADDED", name, row)),
        ...gone.map(([name, row]) => noted("GONE", name, row)),
      ];
    });
    return found.toSorted((one, other) => (`${one.kind} ${one.key}` < `${other.kind} ${other.key}` ? -1 : 1));
  });
}
