import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { ask, type SmallApp, startSmallApp, verdict } from "../http/small-app.ts";

let app: SmallApp;
beforeAll(async () => {
  app = await startSmallApp();
});
afterAll(() => app.stop());

const GRANTS = "nodes { grants(first: 100) { totalCount } }";

const ids = (count: number): string => Array.from({ length: count }, (_, n) => `"${n}"`).join();

describe("the cost of an operation", () => {
  it.each([
    ["a page of 49 with pages of 100", `{ organizations(first: 49) { ${GRANTS} } }`, undefined],
    [
      "what is skipped",
      `query ($no: Boolean!) { organizations(first: 100) { nodes { grants(first: 100) @include(if: $no) { totalCount } } } }`,
      { no: false },
    ],
    [
      "a list of ids",
      `{ nodes(ids: [${ids(50)}]) { ... on Organization { grants(first: 100) { totalCount } } } }`,
      undefined,
    ],
  ])("is within the limit for %s", async (_name, query, variables) => {
    expect((await ask(app, query, variables)).status).toBe(200);
  });

  it.each([
    ["two pages of 100", `{ organizations(first: 100) { ${GRANTS} } }`, {}],
    ["a page in a variable", `query ($n: Int) { organizations(first: $n) { ${GRANTS} } }`, { n: 50 }],
    ["a page in a variable's default", `query ($n: Int = 50) { organizations(first: $n) { ${GRANTS} } }`, {}],
    ["a page from the end", `query ($n: Int) { organizations(last: $n) { ${GRANTS} } }`, { n: 50 }],
    [
      "the page that nobody sized",
      `{ organizations(first: 100) { nodes { a: grants { totalCount } b: grants { totalCount } c: grants { totalCount } } } }`,
      {},
    ],
    [
      "pages in a fragment",
      `{ organizations(first: 50) { ...P } } fragment P on OrganizationConnection { edges { node { ... { grants(first: 100) { totalCount } } } } }`,
      {},
    ],
    [
      "pages in a list",
      `{ organization { children { children { grants(first: 100) { totalCount } } } } }`,
      {},
    ],
    [
      "pages under an interface",
      `{ nodes(ids: [${ids(51)}]) { ... on Organization { grants(first: 100) { nodes { id } } } } }`,
      {},
    ],
  ])("is over the limit for %s", async (_name, query, variables) => {
    const answer = await ask(app, query, variables);
    expect(verdict(answer)).toBe("400 GRAPHQL_VALIDATION_FAILED QUERY_TOO_COMPLEX");
    expect(answer.body.errors?.[0]?.message).toMatch(/at most 5,000 points, .*; this one costs [\d,]+\.$/);
  });
});

describe("a page size", () => {
  const sized = (args: string) => `{ organizations(${args}) { totalCount } }`;

  it.each([
    "first: 1",
    "first: 100",
    "last: 1",
    "first: null",
    "first: 5, last: null",
    "first: null, last: 5",
  ])("may be (%s)", async (args) => expect((await ask(app, sized(args))).status).toBe(200));

  it.each([
    "first: 0",
    "first: -1",
    "first: 101",
    "last: 0",
    "first: 5, last: 5",
    "first: null, last: null",
    "first: 1000000",
  ])("is refused as (%s)", async (args) =>
    expect(verdict(await ask(app, sized(args)))).toBe("400 BAD_USER_INPUT PAGE_SIZE"),
  );

  it.each(["first: 2147483648", "first: 1.5", 'first: "20"'])("is no number as (%s)", async (args) => {
    expect(verdict(await ask(app, sized(args)))).toBe("400 BAD_USER_INPUT VALUE_INVALID");
  });

  it.each([
    [0, "PAGE_SIZE"],
    [-1, "PAGE_SIZE"],
    [101, "PAGE_SIZE"],
    [2_147_483_648, "VALUE_INVALID"],
    [1.5, "VALUE_INVALID"],
    ["20", "VALUE_INVALID"],
  ])("is refused as a variable of %j", async (n, reason) => {
    const answer = await ask(app, "query ($n: Int) { organizations(first: $n) { totalCount } }", { n });
    expect(verdict(answer)).toBe(`400 BAD_USER_INPUT ${reason}`);
  });

  it("is looked at below the first level", async () => {
    const answer = await ask(app, "{ organizations { nodes { grants(first: 1000) { totalCount } } } }");
    expect(verdict(answer)).toBe("400 BAD_USER_INPUT PAGE_SIZE");
  });
});
