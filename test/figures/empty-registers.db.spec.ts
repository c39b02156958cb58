import { afterAll, beforeAll, expect, it } from "vitest";

import { figures } from "../../src/ingestion/connectors/figures/figures.connector.ts";
import { importSource } from "../../src/ingestion/import-source.ts";
import { freshDatabase, type FreshDatabase } from "../support/database.ts";
import { plannerOver, type PlannerBench } from "../support/planner.ts";
import { figureFiles } from "./support/bundled-figures.ts";

let database: FreshDatabase;
let bench: PlannerBench;

beforeAll(async () => {
  database = await freshDatabase();
  await importSource(database, figures, figureFiles);
  bench = plannerOver(database);
});

afterAll(() => database.close());

it("published figures stand alone: a count of nothing is none, a sum or a share of nothing is not computed", async () => {
  const of = (indicator: string) =>
    `publishedFigures(first: 1, filter: { indicator: { eq: "${indicator}" } }) { nodes { computed { value } } }`;
  const { data } = await bench.ask(
    `{ count: ${of("projects.total")} sum: ${of("grants.amount.ministry")} share: ${of("councils.civil_share")} }`,
  );
  expect(data).toEqual({
    count: { nodes: [{ computed: { value: "0.00" } }] },
    sum: { nodes: [{ computed: null }] },
    share: { nodes: [{ computed: null }] },
  });
});

it("importing them again changes nothing", async () => {
  expect((await importSource(database, figures, figureFiles)).status).toBe("NOOP");
});
