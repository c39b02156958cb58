import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Database } from "../../../src/db/database.ts";
import { UserInputError } from "../../../src/errors.ts";
import { decideConflict } from "../../../src/ingestion/conflicts/decide-conflict.ts";
import { decideIdentity } from "../../../src/ingestion/identity/decide.ts";
import type { PersonsDecision } from "../../../src/ingestion/identity/decision-source.ts";
import { tallies } from "../../support/tally.ts";
import { empty, emptiedDatabase } from "../pipeline/emptied-database.ts";
import { importLines, lineSource, rowsOf } from "../pipeline/line-source.ts";
import { type Delivered, randomLog, type Step } from "./random-log.ts";
import { pastState, presentState, type Row, type State } from "./states.ts";

const opened = emptiedDatabase();
/** Of some nine steps each. */
const LOGS = 3;
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

async function published(database: Database, log: readonly Step[]): Promise<Map<number, State>> {
  const states = new Map<number, State>();
  for (const step of log) {
    const revision = await taken(database, step);
    if (revision === null) continue;
    states.set(revision, await presentState(database));
    const { kept, counted } = await tallies(database);
    expect(kept, `tally of revision ${revision}`).toEqual(counted);
  }
  return states;
}

/** Takes a step. Resolves to the revision that it made, or null where it changed nothing or was refused. */
async function taken(database: Database, step: Step): Promise<number | null> {
  if ("source" in step) {
    const { source, rank, lines } = step;
    return (await importLines(database, lineSource(source, rank), lines, { accept: true })).revision;
  }
  const refused = await decided(database, step).then(
    () => false,
    (error: unknown) => {
      if (error instanceof UserInputError) return true;
      throw error;
    },
  );
  if (refused) return null;
  const [newest] = await rowsOf(database, "select max(number) as number from ingest.revision");
  return newest?.["number"] as number;
}

const person = { kind: "Organization", by: "Reviewer", why: "It is so" } as const;
const STANDING = `select key, target_key as "targetKey", verdict from ingest.identity_decision
  where undone_revision is null order by id`;

async function decided(database: Database, step: Exclude<Step, Delivered>): Promise<unknown> {
  if ("pair" in step) {
    const rows = await rowsOf(database, "select key from register.organization order by id");
    const [key, targetKey] = step.pair.map((place) => nth(rows, place)["key"]) as [string, string];
    return decideIdentity(database, { act: "DECIDE", key, targetKey, verdict: step.verdict, ...person });
  }
  if ("undone" in step) {
    type Standing = Pick<PersonsDecision, "key" | "targetKey" | "verdict">;
    const standing = nth(await rowsOf(database, STANDING), step.undone) as Row & Standing;
    return decideIdentity(database, { act: "UNDO", ...standing, ...person });
  }
  const { id } = nth(await rowsOf(database, "select id from ingest.conflict order by id"), step.conflict);
  const verdict = { id: id as string, state: step.state, why: person.why, decidedBy: person.by };
  return decideConflict(database, verdict);
}

/** @throws UserInputError where there is none. */
function nth(rows: readonly Row[], place: number): Row {
  const row = rows[place % rows.length];
  if (row === undefined) throw new UserInputError("IDENTITY_UNKNOWN", "there is none");
  return row;
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
    const before = states[index - 1];
    const joined = movedKeys(before, state);
    const moved = joined.map(({ key, change }) => ({
      kind: "Organization",
      key,
      change,
      id: idOf(state, key),
    }));
    const written = kinds.flatMap((kind) => writtenRows(before, state, kind));
    const others = written.filter(
      ({ kind, key }) => kind !== "Organization" || joined.every((one) => one.key !== key),
    );
    return [...moved, ...others]
      .map((change) => ({ revision: index + 1, ...change }))
      .toSorted((one, other) => (`${one.kind} ${one.key}` < `${other.kind} ${other.key}` ? -1 : 1));
  });
}

/** The rows of a table by one of their columns. */
const rowsBy = (state: State | undefined, table: string, column: string): ReadonlyMap<string, Row> =>
  new Map(state?.[table]?.map((row) => [row[column] as string, row]));

function writtenRows(
  before: State | undefined,
  state: State,
  { kind, table, key, id }: (typeof kinds)[number],
) {
  const [former, present] = [rowsBy(before, table, key), rowsBy(state, table, key)];
  const noted = (change: string, name: string, row: Row) => ({
    kind,
    key: name,
    change,
    id: String(row[id]),
  });
  return [
    ...[...present]
      .filter(([name, row]) => former.get(name)?.["revision"] !== row["revision"])
      .map(([name, row]) => noted(former.has(name) ? "CHANGED" : "ADDED", name, row)),
    ...[...former].filter(([name]) => !present.has(name)).map(([name, row]) => noted("GONE", name, row)),
  ];
}

/** Keys whose statements count for another row than before. */
function movedKeys(before: State | undefined, state: State) {
  const [former, present] = [rowsBy(before, "alias", "key"), rowsBy(state, "alias", "key")];
  return [...new Set([...former.keys(), ...present.keys()])]
    .filter((key) => former.get(key)?.["target_key"] !== present.get(key)?.["target_key"])
    .map((key) => ({ key, change: present.has(key) ? "MERGED" : "SPLIT" }));
}

function idOf(state: State, key: string): string | null {
  const row = rowsBy(state, "merged_id", "key").get(key) ?? rowsBy(state, "organization", "key").get(key);
  return row === undefined ? null : String(row["id"]);
}
