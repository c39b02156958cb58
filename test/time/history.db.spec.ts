import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { bindings } from "../../resolvers/bindings.ts";
import { buildApiSchema } from "../../resolvers/schema.ts";
import { registerModel } from "../../src/ingestion/register-model.ts";
import {
  grant,
  importLines,
  lineSource,
  organization,
  sphere,
  territory,
} from "../ingestion/pipeline/line-source.ts";
import { type FreshDatabase, freshDatabase } from "../support/database.ts";
import { type PlannerBench, plannerOver } from "../support/planner.ts";

const first = lineSource("first", 1);
const second = lineSource("second", 2);

let database: FreshDatabase;
let bench: PlannerBench;
beforeAll(async () => {
  database = await freshDatabase();
  bench = plannerOver(database);
  const accept = { accept: true };
  await importLines(database, first, [
    territory("751410000"),
    sphere("7"),
    organization("A", { nameKk: "А қоры", territory: "751410000" }),
    organization("B"),
  ]);
  await importLines(database, second, [
    organization("A", { nameRu: "Фонд А", addressRu: "ул. Абая, 1" }),
    grant("1", { implementer: "A" }),
    grant("2", { usedForYear: 2024 }),
  ]);
  await importLines(
    database,
    first,
    [territory("751410000"), sphere("7"), organization("A", { nameKk: "А қоғамдық қоры", spheres: ["7"] })],
    accept,
  );
  await importLines(
    database,
    second,
    [grant("1", { implementer: "A", year: 2024 }), grant("3", { implementer: "A" })],
    accept,
  );
});
afterAll(() => database.close());

async function organizationA(fields: string): Promise<unknown> {
  const filter = '{ name: { contains: "қор" } }';
  const { data } = await bench.ask(`{ organizations(filter: ${filter}) { nodes { ${fields} } } }`);
  return data.organizations.nodes[0];
}

describe("the history of a thing", () => {
  it("lists its versions, the newest first, with what changed by which run", async () => {
    const fields =
      "history { revision until change run { source { id } revision } fields { field before after } }";
    const run = (revision: number, source: string) => ({ revision, source: { id: `Source:${source}` } });
    expect(await organizationA(fields)).toEqual({
      history: [
        {
          revision: 4,
          until: null,
          change: "CHANGED",
          run: run(4, "second"),
          fields: [{ field: "address.ru", before: "ул. Абая, 1", after: null }],
        },
        {
          revision: 3,
          until: 4,
          change: "CHANGED",
          run: run(3, "first"),
          fields: [
            { field: "name.kk", before: "А қоры", after: "А қоғамдық қоры" },
            { field: "spheres", before: null, after: '["7"]' },
            { field: "region", before: "751410000", after: null },
          ],
        },
        {
          revision: 2,
          until: 3,
          change: "CHANGED",
          run: run(2, "second"),
          fields: [{ field: "address.ru", before: null, after: "ул. Абая, 1" }],
        },
        expect.objectContaining({ revision: 1, until: 2, change: "ADDED", run: run(1, "first") }),
      ],
    });
  });

  it("is there for types without ids too", async () => {
    const { data } = await bench.ask("{ spheres { history { revision change } provenance { field } } }");
    expect(data.spheres).toEqual([
      {
        history: [{ revision: 1, change: "ADDED" }],
        provenance: ["law", "name", "prize", "socialOrder", "stateGrant"].map((field) => ({ field })),
      },
    ]);
  });
});

describe("the provenance of a thing", () => {
  it("speaks of fields of the API, with the source's licence", async () => {
    const at = "query @asOf(revision: 2)";
    const question = "{ grants { nodes { number provenance { field source { licence } } } } }";
    const { data } = await bench.ask(`${at} ${question}`);
    const ofSecond = data.grants.nodes.find(({ number }: { number: string }) => number === "2");
    expect(ofSecond.provenance).toContainEqual({ field: "effectiveness", source: { licence: "CC0" } });
    const early = await bench.ask(
      'query @asOf(revision: 1) { organizations(filter: { name: { contains: "Фонд A" } }) { nodes { provenance { field } } } }',
    );
    expect(early.data.organizations.nodes[0].provenance).toEqual(
      ["legalForm", "name", "region"].map((field) => ({ field })),
    );
  });

  it("is there for every type that statements describe", () => {
    const schema = buildApiSchema();
    const described = registerModel(database.orm.getMetadata()).tables.map(({ kind }) => kind);
    const answered = bindings.filter(({ fields }) => fields?.["history"]).map(({ type }) => type);
    const recorded = schema.getType("Recorded");
    const declared = schema.getPossibleTypes(recorded as never).map(({ name }) => name);
    const known = described.filter((kind) => schema.getType(kind)).toSorted();
    expect(answered.toSorted()).toEqual(known);
    expect(declared.toSorted()).toEqual(known);
  });
});

describe("the difference between two revisions", () => {
  const asked = async (from: number, to: number, more = "") => {
    const { data } = await bench.ask(
      `query ($from: Int!, $to: Int!) { revisionDiff(from: $from, to: $to ${more}) {
        totalCount nodes { kind key change node { __typename ... on Grant { year } } }
        groupedAggregates(by: [CHANGE], orderBy: KEYS_ASC) { keys { value } count } } }`,
      { from, to },
    );
    return data.revisionDiff as { nodes: { kind: string; key: string; change: string; node: unknown }[] };
  };
  const told = async (from: number, to: number, more = "") =>
    (await asked(from, to, more)).nodes.map(({ kind, key, change }) => `${change} ${kind} ${key}`);

  it("has what came, what changed and what went", async () => {
    expect(await asked(2, 4)).toEqual({
      totalCount: 5,
      nodes: [
        { kind: "Grant", key: "1", change: "CHANGED", node: { __typename: "Grant", year: 2024 } },
        { kind: "Grant", key: "2", change: "GONE", node: null },
        { kind: "Grant", key: "3", change: "ADDED", node: { __typename: "Grant", year: 2025 } },
        { kind: "Organization", key: "A", change: "CHANGED", node: { __typename: "Organization" } },
        { kind: "Organization", key: "B", change: "GONE", node: null },
      ],
      groupedAggregates: [
        { keys: [{ value: "ADDED" }], count: 1 },
        { keys: [{ value: "CHANGED" }], count: 2 },
        { keys: [{ value: "GONE" }], count: 2 },
      ],
    });
  });

  it("leaves out what came and went in between, and what is again what it was", async () => {
    expect(await told(1, 4, ', kinds: ["Grant"]')).toEqual(["ADDED Grant 1", "ADDED Grant 3"]);
    const before = await told(0, 1);
    expect(before).toHaveLength(4);
    expect(await told(4, 4)).toEqual([]);
    await importLines(database, second, [
      grant("1", { implementer: "A", year: 2023 }),
      grant("3", { implementer: "A" }),
    ]);
    await importLines(database, second, [
      grant("1", { implementer: "A", year: 2024 }),
      grant("3", { implementer: "A" }),
    ]);
    expect(await told(4, 6)).toEqual([]);
    expect(await told(4, 5)).toEqual(["CHANGED Grant 1"]);
  });

  it("is found once, however much is asked of it", async () => {
    const { statements } = await bench.ask(
      `{ revisionDiff(from: 0, to: 4) { totalCount nodes { key } edges { cursor } pageInfo { hasNextPage }
         aggregates { count } groupedAggregates(by: [KIND]) { count } } }`,
    );
    expect(statements.map(({ text }) => text.split("between_revisions").length - 1)).toEqual([1]);
  });

  it.each([
    ["a revision that is still to come", "from: 0, to: 1000", "REVISION_UNKNOWN"],
    ["a number below all revisions", "from: -1, to: 4", "REVISION_UNKNOWN"],
    [
      "a type that nothing is recorded of",
      'from: 0, to: 4, kinds: ["Grant", "Organisation"]',
      "KIND_UNKNOWN",
    ],
  ])("refuses %s", async (_what, args, reason) => {
    const asking = bench.ask(`{ revisionDiff(${args}) { totalCount } }`);
    await expect(asking).rejects.toMatchObject({ reason });
  });

  it("refuses what variables name in the same way", async () => {
    const source = "query ($kinds: [String!]) { revisionDiff(from: 0, to: 4, kinds: $kinds) { totalCount } }";
    await expect(bench.ask(source, { kinds: ["Grants"] })).rejects.toMatchObject({ reason: "KIND_UNKNOWN" });
    expect((await bench.ask(source, { kinds: null })).data.revisionDiff.totalCount).toBeGreaterThan(4);
  });

  it("knows nothing later than the operation does, and goes forward only", async () => {
    const { data } = await bench.ask(
      "query @asOf(revision: 1) { revisionDiff(from: 0, to: 4) { totalCount } }",
    );
    expect(data.revisionDiff.totalCount).toBe(4);
    await expect(asked(3, 2)).rejects.toMatchObject({ reason: "REVISIONS_REVERSED" });
  });
});
