import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";

import type { Database } from "../../src/db/database.ts";
import { testDatabase } from "../support/database.ts";
import { plannerOver, type PlannerBench } from "../support/planner.ts";

const folder = join(import.meta.dirname, "..", "..", "bench", "read", "questions");
const questions = globSync(join(folder, "*", "ours.graphql")).toSorted();

/** What stands for the variables that the bench would choose: the shape is that of any. */
const variables: Readonly<Record<string, object>> = {
  organization: { bin: "000140900149" },
  territory: { territory: "593200000" },
  overview: { territory: "611000000" },
  groups: { since: 2023 },
  search: { text: "қоғамдық қор" },
};

interface Node {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly "Index Name"?: string;
  readonly Plans?: readonly Node[];
}

let database: Database;
let bench: PlannerBench;
beforeAll(async () => {
  database = await testDatabase();
  bench = plannerOver(database);
});

/**
 * What is read whole because no index leads to it, and which indexes lead to the rest. Whether reading a small table
 * whole is cheaper depends on its pages, and those on the engine.
 */
async function shapeOf(name: string): Promise<string> {
  const plans = await plansOf(name, ["enable_seqscan"]);
  const lines = new Set(plans.flatMap(reads));
  return `${[`${plans.length} statement`, ...[...lines].toSorted()].join("\n")}\n`;
}

async function plansOf(name: string, avoided: readonly string[]): Promise<readonly (Node | undefined)[]> {
  const source = readFileSync(join(folder, name, "ours.graphql"), "utf8");
  const { statements } = await bench.ask(source, { ...variables[name] });
  const plans: (Node | undefined)[] = [];
  for (const { text, values } of statements) plans.push(await planOf(text, values, avoided));
  return plans;
}

async function planOf(
  text: string,
  values: readonly unknown[],
  avoided: readonly string[],
): Promise<Node | undefined> {
  const client = await database.pool.connect();
  try {
    await client.query(`begin; ${avoided.map((setting) => `set local ${setting} = off`).join("; ")}`);
    const { rows } = await client.query<{ "QUERY PLAN": readonly { readonly Plan: Node }[] }>(
      `explain (format json, costs off) ${text}`,
      [...values],
    );
    return rows[0]?.["QUERY PLAN"][0]?.Plan;
  } finally {
    await client.query("rollback");
    client.release();
  }
}

function reads(node: Node | undefined): readonly string[] {
  if (node === undefined) return [];
  const below = (node.Plans ?? []).flatMap(reads);
  const [relation, index] = [node["Relation Name"], node["Index Name"]];
  if (node["Node Type"] === "Seq Scan") return [`all of ${relation}`, ...below];
  return index === undefined ? below : [index, ...below];
}

/** Tables whose own rows are read, be it by way of an index. */
function readsRowsOf(node: Node | undefined): readonly string[] {
  if (node === undefined) return [];
  const below = (node.Plans ?? []).flatMap(readsRowsOf);
  const relation = node["Relation Name"];
  return relation === undefined || node["Node Type"] === "Index Only Scan" ? below : [relation, ...below];
}

describe("what a question of the bench reads", () => {
  it.each(questions.map((file) => basename(dirname(file))))(
    "is as it was for %s: one statement, and the indexes that it names",
    async (name) => {
      await expect(await shapeOf(name)).toMatchFileSnapshot(`../fixtures/shapes/${name}.txt`);
    },
  );
});

describe("a territory's overview", () => {
  it("is counted and added up in indexes, without a look into a row of a project", async () => {
    const others = ["enable_seqscan", "enable_bitmapscan", "enable_indexscan"];
    const [plan] = await plansOf("overview", others);
    expect(readsRowsOf(plan)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/grant|social_order/)]),
    );
  });
});
