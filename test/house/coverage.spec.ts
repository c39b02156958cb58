import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

import { buildApiSchema } from "../../resolvers/schema.ts";
import { exampleOf } from "../../tools/coverage-page/examples.ts";
import { COVERAGE_FILE, coveragePage } from "../../tools/coverage-page/page.ts";
import type { Registers } from "../../tools/coverage-page/registers.ts";
import { systemsTable } from "../../tools/coverage-page/systems.ts";

const page = readFileSync(COVERAGE_FILE, "utf8");
const nowhere: Registers = { count: () => undefined, kinds: () => new Set(), statements: () => [] };

describe("the page on coverage", () => {
  it("is what the script writes", { timeout: 180_000 }, async () => {
    expect(page).toBe(await coveragePage());
  });

  it("has a row for each of the 129 figures whose documents were at hand", () => {
    expect(page.match(/\| found \|/g)).toHaveLength(129);
  });
});

describe("a system of the documents", () => {
  it("is listed with the nouns that the schema has, and no others", () => {
    const schema = buildApiSchema();
    const nouns = [...systemsTable(schema, nowhere).matchAll(/`([A-Z]\w+)`/g)].map(([, noun = ""]) => noun);
    expect(nouns).toEqual(expect.arrayContaining(["Organization", "FundedProject", "PublishedFigure"]));
    expect(nouns.filter((noun) => !schema.getType(noun))).toEqual([]);
  });

  it("has the example that reaches most of its nouns, begins at them, and asks the least beside them", () => {
    const example = (name: string, types: string, root: string) => ({
      name,
      types: new Set(types),
      roots: new Set(root),
    });
    const examples = [
      example("beside", "ABC", "C"),
      example("wide", "ABCD", "A"),
      example("exact", "ABC", "A"),
      example("part", "A", "A"),
    ];
    expect(exampleOf(examples, ["A", "B"])).toBe("exact");
    expect(exampleOf(examples, ["E"])).toBeUndefined();
  });
});
