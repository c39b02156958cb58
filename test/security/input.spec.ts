import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { ask, type SmallApp, startSmallApp, verdict } from "../http/small-app.ts";

let app: SmallApp;
beforeAll(async () => {
  app = await startSmallApp();
});
afterAll(() => app.stop());

const FILTERED = "query ($filter: OrganizationFilter) { organizations(filter: $filter) { totalCount } }";
const IIN = "880101300124";

describe("a value that its type refuses", () => {
  it("gets the scalar's own reason, in a variable and in the document", async () => {
    const bin = "010840004142";
    const variable = await ask(app, FILTERED, { filter: { and: [{}, { bin }] } });
    const literal = await ask(app, `{ organization(bin: "${bin}") { id } }`);
    expect(verdict(variable)).toBe("400 BAD_USER_INPUT BIN_CHECKSUM");
    expect(verdict(literal)).toBe("400 BAD_USER_INPUT BIN_CHECKSUM");
    expect(variable.body.errors?.[0]?.message).toContain("variable $filter at and.1.bin breaks it");
    expect(literal.body.errors?.[0]).toHaveProperty("locations", [{ line: 1, column: 21 }]);
  });

  it.each([
    ["a wrong type", FILTERED, { filter: { name: { eq: { x: IIN } } } }, "VALUE_INVALID"],
    ["an unknown field", FILTERED, { filter: { [`x${IIN}`]: 1 } }, "VALUE_INVALID"],
    ["an unknown enum value", FILTERED, { filter: { form: IIN } }, "VALUE_INVALID"],
    ["a scalar", FILTERED, { filter: { bin: IIN } }, "BIN_CHECKSUM"],
    ["a list for an object", FILTERED, { filter: [IIN] }, "VALUE_INVALID"],
    ["a document's scalar", `{ organization(bin: "${IIN}") { id } }`, {}, "BIN_CHECKSUM"],
    ["a document's string", `{ organizations(first: "${IIN}") { totalCount } }`, {}, "VALUE_INVALID"],
    ["a document's number", `{ organizations(first: ${IIN}) { totalCount } }`, {}, "VALUE_INVALID"],
    ["a document's enum", `{ organizations(filter: { form: X${IIN} }) { totalCount } }`, {}, "VALUE_INVALID"],
    [
      "a default",
      `query ($n: Int = "${IIN}") { organizations(first: $n) { totalCount } }`,
      {},
      "VALUE_INVALID",
    ],
    [
      "a page size",
      FILTERED.replace("(filter", `(first: 0, filter`),
      { filter: { name: { eq: IIN } } },
      "PAGE_SIZE",
    ],
  ])("is never repeated: %s", async (_name, query, variables, reason) => {
    const answer = await ask(app, query, variables);
    expect(verdict(answer)).toBe(`400 BAD_USER_INPUT ${reason}`);
    expect(answer.text).not.toContain(IIN);
    expect(JSON.stringify(app.lines)).not.toContain(IIN);
  });

  it.each([
    [`{ organization(bin: "${IIN}" "${IIN}") }`, "GRAPHQL_PARSE_FAILED"],
    [`{ ${IIN} }`, "GRAPHQL_PARSE_FAILED"],
    [`{ _${IIN} }`, "GRAPHQL_VALIDATION_FAILED"],
  ])("is not repeated by a syntax error either: %s", async (query, code) => {
    const answer = await ask(app, query);
    expect(verdict(answer)).toBe(`400 ${code}`);
    expect(answer.text).not.toContain(IIN);
  });

  it("may be missing where it is required", async () => {
    const query = "query ($filter: OrganizationFilter!) { required(filter: $filter) }";
    expect(verdict(await ask(app, query))).toBe("400 BAD_USER_INPUT VALUE_INVALID");
    expect(verdict(await ask(app, query, { filter: null }))).toBe("400 BAD_USER_INPUT VALUE_INVALID");
  });

  it("may be null where a default cannot help", async () => {
    const query = "query ($filter: OrganizationFilter = {}) { required(filter: $filter) }";
    expect((await ask(app, query)).status).toBe(200);
    expect(verdict(await ask(app, query, { filter: null }))).toBe("400 BAD_USER_INPUT VALUE_INVALID");
  });
});

describe("a text that no database keeps", () => {
  it.each(["a\0b", "a\uD800b"])("is refused: %j", async (text) => {
    const variable = await ask(app, FILTERED, { filter: { name: { eq: text } } });
    const literal = await ask(
      app,
      `{ organizations(filter: { name: { eq: ${JSON.stringify(text)} } }) { totalCount } }`,
    );
    expect(verdict(variable)).toBe("400 BAD_USER_INPUT TEXT_CHARACTER");
    expect(literal.status).toBe(400);
  });
});

describe("a value that is too large", () => {
  const list = (length: number) => Array.from({ length }, (_, index) => `x${index}`);
  const deep = (depth: number): unknown => (depth === 0 ? {} : { not: deep(depth - 1) });

  it.each([
    ["101 values in a variable", { name: { in: list(101) } }, "LIST_TOO_LONG"],
    ["10,000 values in a variable", { name: { in: list(10_000) } }, "LIST_TOO_LONG"],
    ["13 levels", deep(13), "INPUT_TOO_DEEP"],
    ["1,000 levels", deep(1_000), "INPUT_TOO_DEEP"],
    ["more than 2,000 values", { and: list(30).map(() => ({ name: { in: list(80) } })) }, "INPUT_TOO_LARGE"],
  ])("is refused: %s", async (_name, filter, reason) => {
    expect(verdict(await ask(app, FILTERED, { filter }))).toBe(`400 BAD_USER_INPUT ${reason}`);
  });

  it("is refused in the document as well", async () => {
    const names = JSON.stringify(list(101));
    const answer = await ask(app, `{ organizations(filter: { name: { in: ${names} } }) { totalCount } }`);
    expect(verdict(answer)).toBe("400 BAD_USER_INPUT LIST_TOO_LONG");
    expect(verdict(await ask(app, `{ nodes(ids: ${names}) { id } }`))).toBe(
      "400 BAD_USER_INPUT LIST_TOO_LONG",
    );
  });

  it("is refused when one variable is used again and again", async () => {
    const fields = Array.from(
      { length: 9 },
      (_, n) => `a${n}: organizations(filter: $filter) { totalCount }`,
    );
    const query = `query ($filter: OrganizationFilter) { ${fields.join(" ")} }`;
    const filter = { and: [1, 2, 3].map(() => ({ name: { in: list(100) } })) };
    expect(verdict(await ask(app, query, { filter }))).toBe("400 BAD_USER_INPUT INPUT_TOO_LARGE");
  });

  it("is taken up to the limit", async () => {
    expect((await ask(app, FILTERED, { filter: { name: { in: list(100) } } })).status).toBe(200);
    expect((await ask(app, FILTERED, { filter: deep(11) })).status).toBe(200);
  });
});
