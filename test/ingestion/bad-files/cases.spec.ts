import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";

const table = readFileSync(new URL("README.md", import.meta.url), "utf8");
const cases = [
  ...table.matchAll(/^\| (?<id>I\d\d) .*`(?<file>[a-z-]+(?:\.db)?\.spec\.ts)`: `(?<title>[^`]+)` *\|$/gm),
];

const numbers = [
  1, 2, 3, 5, 6, 7, 9, 10, 11, 12, 13, 14, 16, 17, 18, 20, 21, 22, 24, 26, 28, 29, 30, 31, 32, 33,
];
const ids = [...numbers, 36, 37, 38, 39].map((number) => `I${String(number).padStart(2, "0")}`);

test("every case of a bad file has a test, and the table names no other", () => {
  expect([...new Set(cases.map(({ groups }) => groups?.["id"]))]).toEqual(ids);
  expect(table.match(/^\| I\d\d /gm)).toHaveLength(cases.length);
});

test("every test that the table names is there", () => {
  const files = Map.groupBy(globSync("test/**/*.spec.ts"), (path) => basename(path));
  const missing = cases.filter(({ groups }) => {
    const texts = (files.get(groups?.["file"] ?? "") ?? []).map((path) => readFileSync(path, "utf8"));
    return !texts.some((text) => text.includes(groups?.["title"] ?? " "));
  });
  expect(missing.map(({ groups }) => `${groups?.["file"]}: ${groups?.["title"]}`)).toEqual([]);
});
