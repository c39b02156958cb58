import { describe, expect, it } from "vitest";

import type { Statement } from "../../src/planner/answers.ts";
import { boundedPreparation } from "../../src/planner/bounded-preparation.ts";

const statement = (name: string): Statement => ({
  name,
  text: "select 1",
  values: [],
  rowMode: "text",
  ofRevision: true,
});

function namesSent(most: number, names: readonly string[]): readonly (string | undefined)[] {
  const sent: (string | undefined)[] = [];
  const run = boundedPreparation((each) => {
    sent.push(each.name);
    return Promise.resolve([]);
  }, most);
  for (const name of names) void run(statement(name), new AbortController().signal);
  return sent;
}

describe("preparation", () => {
  it("begins when a statement comes for the second time", () => {
    expect(namesSent(10, ["a", "a", "a"])).toEqual([undefined, "a", "a"]);
  });

  it("forgets what was not asked for a while", () => {
    expect(namesSent(2, ["a", "b", "c", "a"])).toEqual([undefined, undefined, undefined, undefined]);
  });
});
