import { describe, expect, it } from "vitest";

import { soakReport } from "../../bench/soak/report.ts";

const samples = Array.from({ length: 41 }, (_, at) => ({ requests: at * 1_000, megabytes: 100 + at }));
const report = soakReport({ connections: 16, seconds: 40, wrong: 2, samples });

describe("the report of the soak", () => {
  it("has the memory at the start, at each quarter and at the end", () => {
    expect(report).toMatch(/\| requests \| +0 \| 10,000 \| 20,000 \| 30,000 \| 40,000 \|/);
    expect(report).toMatch(/\| MB +\| 100 \| +110 \| +120 \| +130 \| +140 \|/);
  });

  it("tells how fast it grows in the second half, and what went wrong", () => {
    expect(report).toContain("16 connections, 1000 requests a second;");
    expect(report).toContain("at most 140 MB;");
    expect(report).toContain("10.00 MB more for every 10,000 requests;");
    expect(report).toContain("2 answers with another status");
  });
});
