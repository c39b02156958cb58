import { readdirSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";

import { MARK } from "../../src/db/revision-watch.ts";
import {
  grant,
  importLines,
  lineSource,
  organization,
  territory,
} from "../ingestion/pipeline/line-source.ts";
import { ownApp, type TestApp } from "../support/app.ts";
import { type FreshDatabase, freshDatabase, testDatabase } from "../support/database.ts";
import { example, type PlannerBench, plannerOver } from "../support/planner.ts";

let database: FreshDatabase;
let http: TestApp["http"];
beforeAll(async () => {
  database = await freshDatabase();
  const source = lineSource("first");
  const day = (date: string) => ({ now: () => new Date(date), accept: true });
  await importLines(
    database,
    source,
    [
      territory("751410000"),
      organization("A", { territory: "751410000" }),
      organization("B"),
      grant("1", { implementer: "A", territories: ["751410000"], amount: "100.00" }),
    ],
    day("2026-01-10T18:59:00Z"),
  );
  await importLines(
    database,
    source,
    [
      territory("751410000", { nameRu: "Район с новым именем" }),
      organization("A", { nameRu: "Фонд с новым именем", territory: "751410000" }),
      grant("1", { implementer: "A", amount: "250.00" }),
      grant("2", { implementer: "A", amount: "7.00" }),
    ],
    day("2026-01-10T19:00:00Z"),
  );
  ({ http } = await ownApp(database));
});

async function ask(query: string, variables?: Readonly<Record<string, unknown>>) {
  const response = await http.fastify.inject({
    method: "POST",
    url: "/graphql",
    payload: { query, variables },
  });
  return {
    status: response.statusCode,
    ...response.json<{ data: unknown; errors?: { extensions: unknown }[] }>(),
  };
}

const graph = `
  revision { number }
  organizations(orderBy: [NAME_ASC]) { totalCount nodes { name { ru } roles region { name { ru } } } }
  grants(filter: { territory: { within: "751410000" } }) {
    totalCount aggregates { sum { amount } } nodes { number implementer { name { ru } } }
  }
  fundedProjects { totalCount }`;

const first = {
  revision: { number: 1 },
  organizations: {
    totalCount: 2,
    nodes: [
      { name: { ru: "Фонд A" }, roles: [], region: { name: { ru: "Район 751410000" } } },
      { name: { ru: "Фонд B" }, roles: [], region: null },
    ],
  },
  grants: {
    totalCount: 1,
    aggregates: { sum: { amount: "100.00" } },
    nodes: [{ number: "1", implementer: { name: { ru: "Фонд A" } } }],
  },
  fundedProjects: { totalCount: 1 },
};
const second = {
  revision: { number: 2 },
  organizations: {
    totalCount: 1,
    nodes: [
      {
        name: { ru: "Фонд с новым именем" },
        roles: [],
        region: { name: { ru: "Район с новым именем" } },
      },
    ],
  },
  grants: { totalCount: 0, aggregates: { sum: { amount: null } }, nodes: [] },
  fundedProjects: { totalCount: 2 },
};

describe("an operation @asOf", () => {
  it.each([
    ["a revision", `query @asOf(revision: 1) { ${graph} }`, {}, first],
    ["a revision in a variable", `query ($at: Int) @asOf(revision: $at) { ${graph} }`, { at: 1 }, first],
    ["the newest revision", `query @asOf(revision: 2) { ${graph} }`, {}, second],
    ["the end of a day in UTC+5", `query @asOf(date: "2026-01-10") { ${graph} }`, {}, first],
    ["a later day", `query ($on: Date) @asOf(date: $on) { ${graph} }`, { on: "2026-01-11" }, second],
    ["nothing, which is the present", `{ ${graph} }`, {}, second],
  ])("of %s answers the graph as it was known then", async (_, query, variables, expected) => {
    expect(await ask(query, variables)).toEqual({ status: 200, data: expected });
  });

  it("answers also what graphql-js executes: ids and the feed of changes", async () => {
    const { data: ids } = await ask("{ organizations { nodes { id } } }");
    const [{ id }] = (ids as { organizations: { nodes: [{ id: string }] } }).organizations.nodes;
    const query = `query ($id: ID!, $at: Int) @asOf(revision: $at) {
      node(id: $id) { ... on Organization { name { ru } } }
      nodes(ids: [$id]) { ... on Organization { history { revision until } } }
      changes { items { revision } }
    }`;
    expect((await ask(query, { id, at: 1 })).data).toEqual({
      node: { name: { ru: "Фонд A" } },
      nodes: [{ history: [{ revision: 1, until: null }] }],
      changes: { items: [1, 1, 1, 1].map((revision) => ({ revision })) },
    });
  });

  it.each([
    ["query @asOf { revision { number } }", "ARGUMENTS_EXCLUSIVE"],
    ['query @asOf(revision: 1, date: "2026-01-10") { revision { number } }', "ARGUMENTS_EXCLUSIVE"],
    ["query @asOf(revision: 3) { revision { number } }", "REVISION_UNKNOWN"],
    ["query @asOf(revision: 0) { revision { number } }", "REVISION_UNKNOWN"],
    ['query @asOf(date: "2026-01-09") { node(id: "Organization:1") { id } }', "REVISION_UNKNOWN"],
    ['query @asOf(date: "2026-02-30") { revision { number } }', "DATE_INVALID"],
  ])("%s is refused: %s", async (query, reason) => {
    const { status, errors } = await ask(query);
    expect([status, errors?.[0]?.extensions]).toEqual([400, { code: "BAD_USER_INPUT", reason }]);
  });

  it("leaves nothing behind on a connection that the present uses next", async () => {
    const questions = ["query @asOf(revision: 1) { revision { number } }", "{ revision { number } }"];
    const asked = Array.from({ length: 12 }, (_, index) => ask(questions[index % 2] as string));
    const numbers = (await Promise.all(asked)).map(({ data }) => (data as typeof first).revision.number);
    expect(numbers).toEqual(Array.from({ length: 6 }, () => [1, 2]).flat());
  });
});

describe("a plan of the past", () => {
  let bench: PlannerBench;
  const files = readdirSync("examples").flatMap((file) => /^(.+)\.graphql$/.exec(file)?.[1] ?? []);
  /** One asks for a past of its own, and the feed is no plan. */
  const others = new Set(["as-of-a-day", "changes-and-differences"]);
  const examples = files.filter((name) => !others.has(name));
  const asOf = (source: string, revision: number): string =>
    source.replace(/^query \w+(\([^)]*\))?/m, `$& @asOf(revision: ${revision})`);
  beforeAll(async () => {
    bench = plannerOver(await testDatabase());
  });

  it.each(examples)(
    "of %s reads no table of the present and answers the newest revision as the present does",
    async (name) => {
      const { source, variables } = await example(name);
      const { data } = await bench.walk("{ revision { number } }");
      const now = await bench.walk(source, variables);
      const then = await bench.walk(asOf(source, data.revision.number), variables);
      expect(then.data).toEqual(now.data);
      const texts = then.statements
        .filter(({ asOf: revision }) => revision !== undefined)
        .map(({ text }) => text);
      expect(texts.length).toBeGreaterThan(0);
      for (const text of texts) expect(tablesOfThePresent(text)).toEqual([]);
    },
  );
});

/** Functions aside, which read no table, and the mark, which tells the newest revision. */
function tablesOfThePresent(text: string): readonly string[] {
  return [...text.replace(MARK, "").matchAll(/"?\b(register|ingest)"?\."?\w+"?(?!\w*\()/g)]
    .map(([name]) => name)
    .filter((name) => !/^register\.(fold|folded_lines|sort_key|composed)$/.test(name));
}
