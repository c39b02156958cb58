import { describe, expect, it } from "vitest";

import { readOptions } from "../../bench/read/options.ts";
import type { EmbeddedReport, GrowthQuestion, GrowthReport, Sized } from "../../bench/read/report.ts";
import { table } from "../../bench/read/table.ts";

const one = { median: 1, least: 1, most: 1 };
const circumstances = {
  date: "2026-01-01T00:00:00.000Z",
  machine: { processor: "P", processors: 2, memoryGigabytes: 4, system: "S", loadBefore: 0.1 },
  versions: { Node: "24.0.0" },
  settings: { connections: 16, rounds: 3, seconds: 5, requests: 100, scales: [1, 10] },
};

const size = (scale: number, p50: number | null): Sized => ({
  scale,
  variables: {},
  bytes: 9,
  p50: p50 === null ? null : { median: p50, least: p50, most: p50 },
  p99: one,
  requestsPerSecond: one,
});

const grown = (letter: string, median: number, target: number | null): GrowthQuestion => ({
  letter,
  name: "territory",
  title: "a question",
  connections: 16,
  sizes: [size(1, 10), size(10, 10 * median)],
  steps: [{ from: 1, to: 10, median, least: 1, most: 4, target }],
});

const growth: GrowthReport = {
  mode: "growth",
  ...circumstances,
  questions: [
    grown("a", 1.2, 1.3),
    grown("b", 1.4, 1.3),
    grown("d", 9, null),
    { ...grown("e", 9, null), sizes: [size(1, 10), size(10, null)], steps: [] },
  ],
};

describe("the report of growth", () => {
  const rows = table(growth).split("\n");
  const row = (letter: string) => rows.find((line) => line.startsWith(`| (${letter})`));

  it("has p50 at each scale, and the step from one to the next", () => {
    expect(row("a")).toMatch(/16 \| +10\.0 \| +12\.0 \| 1\.20 × \(1\.00 to 4\.00\)/);
  });

  it("says whether the target was reached, where there is one", () => {
    expect(row("a")).toContain("1.3 × reached");
    expect(row("b")).toContain("1.3 × missed");
    expect(row("d")).toMatch(/ – \| +9, 9 \|$/);
  });

  it("has a dash where no answer came in time", () => {
    expect(row("e")).toMatch(/10\.0 \| +– \| +– \| +– \|/);
  });
});

describe("the report of the embedded engine", () => {
  const report: EmbeddedReport = {
    mode: "embedded",
    ...circumstances,
    questions: [
      {
        letter: "b",
        name: "territory",
        title: "a question",
        variables: {},
        rows: [{ title: "Qogam on PGlite", requestsPerSecond: one, p50: one, p99: one }],
        ratio: { median: 0.85, least: 0.7, most: 0.9, target: 0.8 },
      },
    ],
  };

  it("compares the server with the statement alone", () => {
    expect(table(report)).toMatch(/0\.85 × \(0\.70 to 0\.90\), target 0\.8 × reached/);
  });
});

describe("the options of growth", () => {
  it("have three scales where none are given", () => {
    expect(readOptions(["--growth"]).scales).toEqual([1, 10, 100]);
    expect(readOptions(["--growth", "--scale=1,5", "--database=x,y"]).databases).toEqual(["x", "y"]);
    expect(readOptions(["--embedded"]).questions).toEqual(["b"]);
  });

  it.each([
    ["as many databases as scales", ["--growth", "--scale=1,5", "--database=x"]],
    ["the bundled registers on the embedded engine", ["--embedded", "--scale=5"]],
    ["one of the two runs", ["--growth", "--embedded"]],
  ])("must be %s", (_what, given) => {
    expect(() => readOptions(given)).toThrow(TypeError);
  });
});
