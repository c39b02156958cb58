import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

import { fileReasons, noteReasons, rowReasons } from "../../../src/ingestion/normalise/reasons.ts";
import { runReasons, statementReasons } from "../../../src/ingestion/reasons.ts";

const page = readFileSync("docs/adding-a-source.md", "utf8");
const documented = new Set([...page.matchAll(/^\| `([A-Z0-9_]+)`/gm)].map(([, reason = ""]) => reason));
const known = Object.keys({
  ...rowReasons,
  ...fileReasons,
  ...noteReasons,
  ...statementReasons,
  ...runReasons,
});

test.each(known)("the reason %s has its line", (reason) => expect(documented).toContain(reason));

test("no reason is explained that nothing gives", () => {
  expect([...documented].filter((reason) => !known.includes(reason))).toEqual([]);
});
