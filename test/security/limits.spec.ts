import { getIntrospectionQuery } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { ask, type SmallApp, startSmallApp, verdict } from "../http/small-app.ts";

let app: SmallApp;
beforeAll(async () => {
  app = await startSmallApp();
});
afterAll(() => app.stop());

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(" ");
/** `parent` inside `parent`: as deep as asked, `organization` and `id` included. */
const nested = (depth: number, name = "parent"): string =>
  `{ organization { ${`${name} { `.repeat(depth - 2)} id ${"} ".repeat(depth - 2)} } }`;

describe("an operation within the limits", () => {
  it.each([
    ["12 deep", nested(12)],
    ["16 root fields", `{ ${times(16, (n) => `f${n}: __typename`)} }`],
    ["30 aliases", `{ organization { ${times(30, (n) => `a${n}: id`)} } }`],
    ["30 directives", `{ organization { ${times(30, () => "id @include(if: true)")} } }`],
  ])("is answered: %s", async (_name, query) => {
    expect((await ask(app, query)).status).toBe(200);
  });

  it.each([
    ["the standard query", getIntrospectionQuery()],
    [
      "with all its options",
      getIntrospectionQuery({
        descriptions: true,
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        schemaDescription: true,
        inputValueDeprecation: true,
        oneOf: true,
      }),
    ],
  ])("may be introspection, deep as it is: %s", async (_name, query) => {
    const answer = await ask(app, query);
    expect(answer.status).toBe(200);
    expect(answer.body.data).toHaveProperty("__schema");
  });
});

describe("an operation over a limit is refused at once", () => {
  const chain = (length: number) =>
    `${times(length, (n) => `fragment F${n} on Organization { parent { ...F${n + 1} } }`)} ` +
    `fragment F${length} on Organization { id }`;
  const laughs = (steps: number) =>
    `{ organization { ...L0 } } ${times(steps, (n) => `fragment L${n} on Organization { ${times(10, () => `...L${n + 1}`)} }`)}` +
    ` fragment L${steps} on Organization { id }`;

  it.each([
    ["13 deep", nested(13), "DEPTH_LIMIT"],
    ["200 deep", nested(200), "DEPTH_LIMIT"],
    [
      "deep in inline fragments",
      `{ organization { ${"... on Organization { parent { ".repeat(11)} id ${"} } ".repeat(11)} } }`,
      "DEPTH_LIMIT",
    ],
    ["deep in fragments", `{ organization { ...F0 } } ${chain(12)}`, "DEPTH_LIMIT"],
    [
      "deep under an alias named like introspection",
      nested(13).replace("organization", "__schema: organization"),
      "DEPTH_LIMIT",
    ],
    [
      "deep under a fragment named like introspection",
      `{ ...__schema } fragment __schema on Query ${nested(13)}`,
      "DEPTH_LIMIT",
    ],
    ["17 root fields", `{ ${times(17, () => "__typename")} }`, "ROOT_LIMIT"],
    [
      "17 root fields in a fragment",
      `{ ...R } fragment R on Query { ${times(17, () => "__typename")} }`,
      "ROOT_LIMIT",
    ],
    ["101 aliases", `{ organization { ${times(101, (n) => `a${n}: id`)} } }`, "ALIAS_LIMIT"],
    ["31 aliases of node", `{ ${times(31, (n) => `a${n}: node(id: "x") { id }`)} }`, "ROOT_LIMIT"],
    [
      "aliases in a fragment that is spread often",
      `{ ${times(4, () => "organization { ...A }")} } fragment A on Organization { ${times(8, (n) => `a${n}: id`)} }`,
      "ALIAS_LIMIT",
    ],
    ["60 directives on one field", `{ organization { id ${times(60, () => "@include(if: true)")} } }`, ""],
    ["60 directives", `{ organization { ${times(60, () => "id @skip(if: false)")} } }`, "DIRECTIVE_LIMIT"],
    [
      "1,024 selections",
      `{ organization { ${times(32, () => "...S")} } } fragment S on Organization { ${"id name parent { ".repeat(10)} id ${"} ".repeat(10)} }`,
      "SELECTION_LIMIT",
    ],
    [
      "one field selected 1,200 times",
      `{ ${times(10, () => `organization { ${times(120, () => "id")} }`)} }`,
      "CONFLICT_LIMIT",
    ],
    ["10⁴ selections by fragments", laughs(4), "SELECTION_LIMIT"],
    ["10⁸ selections by fragments", laughs(8), "SELECTION_LIMIT"],
  ])("%s", async (_name, query, reason) => {
    const started = performance.now();
    const answer = await ask(app, query);
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(verdict(answer)).toBe(`400 GRAPHQL_VALIDATION_FAILED ${reason}`.trim());
    expect(answer.body.errors?.length).toBeLessThanOrEqual(6);
    expect((await ask(app, "{ __typename }")).status).toBe(200);
  });

  it("2,001 tokens are not parsed", async () => {
    const answer = await ask(app, `{ ${times(1_999, () => "__typename")} }`);
    expect(verdict(answer)).toBe("400 GRAPHQL_PARSE_FAILED TOKEN_LIMIT");
  });

  it.each([
    [
      "fragments that spread each other",
      "{ organization { ...A } } fragment A on Organization { ...B } fragment B on Organization { ...A }",
    ],
    [
      "a fragment that spreads itself",
      "{ organization { ...A } } fragment A on Organization { parent { ...A } }",
    ],
  ])("%s", async (_name, query) => {
    expect(verdict(await ask(app, query))).toBe("400 GRAPHQL_VALIDATION_FAILED");
  });

  it("circular introspection", async () => {
    const query = `{ __schema { types { ${"fields { type { ".repeat(5)} name ${"} } ".repeat(5)} } } }`;
    const answer = await ask(app, query);
    expect(answer.status).toBe(400);
    expect(answer.text).toContain("Maximum introspection depth exceeded");
  });

  it("a subscription", async () => {
    expect(verdict(await ask(app, "subscription { x }"))).toBe(
      "400 GRAPHQL_VALIDATION_FAILED OPERATION_UNSUPPORTED",
    );
  });

  it.each(["@defer", "@stream"])("%s", async (directive) => {
    const answer = await ask(app, `{ organization { ... ${directive} { id } } }`);
    expect(verdict(answer)).toBe("400 GRAPHQL_VALIDATION_FAILED");
    expect(answer.text).toContain("Unknown directive");
  });
});
