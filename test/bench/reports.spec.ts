import { describe, expect, it } from "vitest";

import { readOptions } from "../../bench/read/options.ts";
import type { ContendersReport, Figures, QuestionReport } from "../../bench/read/report.ts";
import { table } from "../../bench/read/table.ts";
import { targetsOf } from "../../bench/read/targets.ts";

const one = { median: 1, least: 1, most: 1 };

const figures: Figures = {
  name: "ours",
  title: "Qogam",
  answerBytes: 9000,
  answers: 5000,
  requestsPerSecond: { median: 812.4, least: 790, most: 830 },
  p50: one,
  p95: one,
  p99: one,
  serverCpu: 0.5,
  databaseCpu: null,
  peakMegabytes: 170,
  statements: 1,
};

const question: QuestionReport = {
  letter: "b",
  name: "territory",
  title: "organizations of a territory",
  scale: 10,
  variables: { territory: "710000000" },
  contenders: [figures],
  lacking: ["Somebody"],
  late: ["Somebody slow"],
  ratios: [
    { what: "requests/s", of: "ours", to: "theirs", target: 1.5, median: 1.6, least: 1.4, most: 1.8 },
    { what: "p99", of: "ours", to: "limit", target: 0.5, median: 0.4, least: 0.3, most: 0.6 },
  ],
};

const report: ContendersReport = {
  mode: "contenders",
  date: "2026-01-01T00:00:00.000Z",
  machine: { processor: "P", processors: 2, memoryGigabytes: 4, system: "S", loadBefore: 0.1 },
  versions: { node: "24.0.0" },
  settings: { connections: 16, rounds: 3, seconds: 5, requests: 100, scales: [10] },
  questions: [question],
};

describe("the report of the bench", () => {
  it("has a row of equal width for every contender, with a dash for what is not known", () => {
    const rows = table(report)
      .split("\n")
      .filter((line) => line.startsWith("|"));
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
    expect(rows.at(-1)).toMatch(/Qogam .* 812 .* 790 to 830 .* 0\.50 .* – .* 170 .* 1 .* 9000/);
  });

  it("says of every ratio whether its target was reached", () => {
    expect(table(report)).toMatch(/ours \/ theirs: 1\.60 × \(1\.40 to 1\.80\), target 1\.5 × reached/);
    expect(table(report)).toMatch(/ours \/ limit: 0\.40 × .* missed/);
  });
});

describe("the report of a question", () => {
  it("names who lacks the feature, and who was late", () => {
    expect(table(report)).toContain("Without such a feature: Somebody.");
    expect(table(report)).toContain("Without an answer in time: Somebody slow.");
  });

  it("has twice the rate of the generic engine as its target where rows nest", () => {
    const target = (letter: string) => targetsOf(letter).find(({ to }) => to === "postgraphile")?.target;
    expect([target("a"), target("b"), target("c"), target("h")]).toEqual([1.5, 2, 2, 1.5]);
  });
});

describe("the options of the bench", () => {
  it("have defaults", () => {
    expect(readOptions([])).toMatchObject({ json: false, connections: 16, databases: [], scales: [1, 10] });
    expect(readOptions(["--questions=b,f"]).questions).toEqual(["b", "f"]);
  });

  it.each([
    ["--rounds=0"],
    ["--seconds=soon"],
    ["--scale=0"],
    ["--questions=z"],
    ["--contenders=ours,nobody"],
    ["--faster"],
  ])("refuse %s", (option) => {
    expect(() => readOptions([option])).toThrow(TypeError);
  });
});
