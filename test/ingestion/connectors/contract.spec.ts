import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";

import { entities } from "../../../entities/entities.ts";
import { readSources } from "../../../src/ingestion/sources.ts";
import { misfits } from "../support/entity-fit.ts";
import { refusalOf } from "../support/refusal.ts";
import { fileOf, fixtureOf, readingOf } from "../support/register-files.ts";

const connectors = (await readSources()).map(({ connector }) => connector);

test("every folder is a source, and the list has each once, by rank", () => {
  const folders = readdirSync("src/ingestion/connectors", { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(connectors.map(({ id }) => id).toSorted()).toEqual(folders.map(({ name }) => name).toSorted());
  expect(connectors.map(({ rank }) => rank)).toEqual(connectors.map((_, index) => index + 1));
});

describe.each(connectors)("the connector $id", (connector) => {
  const reading = readingOf(connector);

  test("says who publishes it, under which licence, in the three languages", () => {
    for (const text of [connector.title, connector.publisher]) {
      expect([text.kk, text.ru, text.en].every((name) => name !== undefined && name !== "")).toBe(true);
    }
    expect(connector.licence).not.toBe("");
  });

  test("marks what is invented", () => {
    const marked = connector.title.en?.includes("DEMONSTRATION");
    expect(marked).toBe(connector.kind === "DEMONSTRATION");
  });

  test("describes what it declares, and nothing else", () => {
    const described = [...new Set(reading.statements.map(({ kind }) => kind))];
    expect(described.toSorted()).toEqual(connector.describes.toSorted());
    expect(entities.map(({ name }) => name)).toEqual(expect.arrayContaining(described));
  });

  test("states only what fits its entities", () => {
    expect(reading.statements.flatMap(misfits)).toEqual([]);
  });

  test("gives the same rows for the same files, whatever their order", () => {
    expect(readingOf(connector, fixtureOf(connector.id).toReversed()).rows).toEqual(reading.rows);
  });

  test("refuses a file that it does not know", () => {
    const files = [...fixtureOf(connector.id), fileOf("unknown.csv", "a,b\n1,2\n")];
    expect(refusalOf(() => readingOf(connector, files))).toBe("FILE_UNKNOWN");
  });

  test("fails where its files are missing or empty", () => {
    expect(refusalOf(() => readingOf(connector, []))).toBe("FILE_MISSING");
    const empty = fixtureOf(connector.id).map(({ name }) => fileOf(name, ""));
    expect(refusalOf(() => readingOf(connector, empty))).toBe("EMPTY");
  });
});
