import { describe, expect, test } from "vitest";

import { expectedByReason, expectedNotes } from "../../../demo/expected.ts";
import { bundledRegisters } from "../../../demo/registers.ts";
import { readSources } from "../../../src/ingestion/sources.ts";
import { misfits, referencesOf } from "../support/entity-fit.ts";
import { readingOf, type Reading } from "../support/register-files.ts";

const connectors = (await readSources()).map(({ connector }) => connector);

const readings = new Map<string, Reading>();

/** What is put right in ordinary rows is not counted beforehand, only what looks wrong. */
const REPAIRED = "BIN_PADDED";

/** Organizations whose legal form the demonstration writes differently in two registers, so that there is something to find. */
const FORMS_THAT_DIFFER = 3;

/** A source need not have a bundled register. */
const strangers: string[] = [];
for (const { connectorId, files } of bundledRegisters()) {
  const connector = connectors.find(({ id }) => id === connectorId);
  if (connector === undefined) strangers.push(connectorId);
  else readings.set(connectorId, readingOf(connector, files));
}

test("every bundled register has its connector, in the order of rank", () => {
  expect(strangers).toEqual([]);
  const inOrder = connectors.filter(({ id }) => readings.has(id));
  expect([...readings.keys()]).toEqual(inOrder.map(({ id }) => id));
});

describe.each([...readings.keys()])("the bundled register %s", (id) => {
  test("has exactly the broken rows that were put into it", () => {
    expect(countByReason(readingFor(id).problems)).toEqual(expectedByReason(id));
  });

  test("has exactly the doubtful rows that were put into it", () => {
    const { [REPAIRED]: _repaired, ...doubtful } = countByReason(readingFor(id).notes);
    expect(doubtful).toEqual(expectedNotes[id] ?? {});
  });

  test("states only what fits its entities", () => {
    expect(readingFor(id).statements.flatMap(misfits)).toEqual([]);
  });
});

test("whatever is referred to is stated by one of the registers", () => {
  const statements = [...readings.values()].flatMap((reading) => reading.statements);
  const stated = new Set([
    ...statements.map(({ kind, key }) => `${kind} ${key}`),
    ...connectors.map(({ id }) => `Source ${id}`),
  ]);
  const lost = statements.flatMap((one) => referencesOf(one).filter((reference) => !stated.has(reference)));
  expect(lost).toEqual([]);
});

test("whatever organization is stated has a legal form, and registers agree on it but for the cases made for it", () => {
  const organizations = [...readings.values()]
    .flatMap((reading) => reading.statements)
    .filter(({ kind }) => kind === "Organization");
  const forms = Map.groupBy(organizations, ({ key }) => key);
  const doubtful = [...forms].filter(
    ([, stated]) => new Set(stated.map(({ payload }) => payload["legalForm"])).size !== 1,
  );
  expect(doubtful).toHaveLength(FORMS_THAT_DIFFER);
  const nameless = doubtful.flatMap(([, stated]) =>
    stated.filter(({ payload }) => payload["legalForm"] === undefined),
  );
  expect(nameless).toEqual([]);
});

test("nothing that marks a person passes", () => {
  const told = JSON.stringify([...readings.values()].map(({ rows }) => rows));
  expect(told.includes("не подлежит публикации")).toBe(false);
});

function readingFor(id: string): Reading {
  const reading = readings.get(id);
  if (reading === undefined) throw new Error(`no files of ${id} are bundled`);
  return reading;
}

/** `file:line reason field` → how many of each reason. */
function countByReason(told: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const line of told) {
    const reason = line.split(" ")[1] ?? "";
    counts[reason] = (counts[reason] ?? 0) + 1;
  }
  return counts;
}
