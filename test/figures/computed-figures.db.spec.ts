import { beforeAll, describe, expect, it } from "vitest";

import { calibration } from "../../demo/calibration.ts";
import { computedFigures } from "../../resolvers/figures/computed-figures.ts";
import type { Database } from "../../src/db/database.ts";
import { testDatabase } from "../support/database.ts";
import { plannerOver, type PlannerBench } from "../support/planner.ts";
import { figureOf } from "./support/bundled-figures.ts";

interface Computed {
  readonly value: string;
  readonly gap: string;
  readonly query: string;
  readonly path: string;
}

interface Node {
  readonly value: string;
  readonly position: number;
  readonly document: { readonly code: string };
  readonly computed: Computed | null;
}

const page = (after: string | null) =>
  `{ publishedFigures(first: 100, filter: { isComputed: { eq: true } }${after ? `, after: "${after}"` : ""}) {
    pageInfo { endCursor } nodes { value position document { code } computed { value gap query path } } } }`;

let database: Database;
let bench: PlannerBench;
let figures: readonly Node[];

beforeAll(async () => {
  database = await testDatabase();
  bench = plannerOver(database);
  const { data } = await bench.ask(page(null));
  const rest = await bench.ask(page(data.publishedFigures.pageInfo.endCursor as string));
  figures = [...data.publishedFigures.nodes, ...rest.data.publishedFigures.nodes] as Node[];
});

/** What a client finds who asks the question and follows the path. */
async function foundBy({ query, path }: Pick<Computed, "query" | "path">): Promise<string> {
  const { data } = await bench.ask(query);
  const { rows } = await database.pool.query<{ value: string }>(
    `select round(sum((number #>> '{}')::numeric), 2)::text as value
     from jsonb_path_query($1::jsonb, $2::jsonpath) as number`,
    [JSON.stringify(data), path],
  );
  return rows[0]?.value ?? "nothing";
}

const beside = (key: string): Computed | null => {
  const { document, position } = figureOf(key);
  const node = figures.find((one) => one.document.code === document && one.position === position);
  if (!node) throw new Error(`${key} is not among them`);
  return node.computed;
};

const ours = (what: string, period: string): number | undefined =>
  calibration.find((one) => one.what === what && one.period === period)?.ours;

describe("beside a published figure", () => {
  it("stands what the registers give, wherever they can answer", () => {
    expect(figures).toHaveLength(computedFigures.flatMap((one) => one.figures).length);
    expect(figures.filter(({ computed }) => computed === null)).toEqual([]);
  });

  it("stands how far it is from what is published", () => {
    for (const { value, computed } of figures) {
      expect(Number(computed?.gap)).toBeCloseTo(Number(computed?.value) - Number(value), 2);
    }
  });

  it.each(computedFigures.map((figure) => [figure.figures, figure] as const))(
    "%s stands the question that gives it",
    async (keys, declared) => {
      const found = await foundBy(declared);
      for (const key of keys) {
        expect(beside(key)).toMatchObject({ value: found, query: declared.query, path: declared.path });
      }
    },
  );

  it.each([
    ["kazpravda-2025-12-19:projects.social_order", "social orders", "2025"],
    ["kazpravda-2025-12-19:projects.grants", "grants", "2025"],
    ["kazpravda-2025-12-19:councils.total", "public councils", "2025"],
    ["kazpravda-2025-12-19:councils.members", "seats of public councils", "2025"],
    ["kazpravda-2025-12-19:councils.civil_share", "seats of civil society", "2025"],
    ["kazpravda-2025-12-19:ngo.active", "NGOs active", "2023-04"],
    ["committee-2023:charity.growth_2y", "growth of charities in two years", "2021–2023"],
    ["committee-2023:grants.amount.ministry-2023", "money of grants, ministry", "2023"],
    ["committee-2023:grants.projects.mio-2023", "grants, four regions", "2023"],
    ["committee-2023:grants.experts-2022", "results of grants: EXPERTS", "2022"],
    ["committee-2023:social_order.amount.cgo-2022", "money of social orders, central", "2022"],
    ["committee-2023:social_order.projects.mio-2023", "social orders, local", "2023"],
    ["committee-2023:volunteers.active-2022", "active volunteers", "2022"],
    ["committee-2023:volunteers.organisations-2019", "volunteer organizations", "2019"],
  ])("%s stands the number of the registers", (key, what, period) => {
    expect(Number(beside(key)?.value)).toBe(ours(what, period));
  });

  it("nothing stands where no register can answer", async () => {
    const { data } = await bench.ask(
      '{ publishedFigures(filter: { indicator: { eq: "sector.employed" } }) { nodes { computed { value } } } }',
    );
    expect(data.publishedFigures.nodes).toEqual([{ computed: null }]);
  });
});

describe("all of it", () => {
  it("is one statement, and the same answer by either way", async () => {
    const question =
      "{ publishedFigures(first: 100) { nodes { n: value c: computed { v: value __typename why: explanation value gap } } } }";
    const asked = await bench.ask(question);
    expect(asked.statements).toHaveLength(1);
    expect((await bench.walk(question)).data).toEqual(asked.data);
  });
});
