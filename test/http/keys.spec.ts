import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { newKeyText } from "../../src/access/key-text.ts";
import { scopes, type Viewer } from "../../src/context/viewer.ts";
import { AccessError } from "../../src/errors.ts";
import { type Answer, ask, send, type SmallApp, startSmallApp, verdict } from "./small-app.ts";

const viewers: Readonly<Record<string, Viewer>> = {
  importer: { name: "the registrar", scopes: new Set(["import"]) },
  reviewer: { name: "the reviewer", scopes: new Set(["conflicts"]) },
};

let app: SmallApp;
beforeAll(async () => {
  app = await startSmallApp({
    identify: async (key) => viewers[key] ?? Promise.reject(new AccessError("KEY_REFUSED")),
  });
});
afterAll(() => app.stop());

const rename = `mutation { rename(name: "x") }`;

function askWith(authorization: string | undefined, query: string): Promise<Answer> {
  const headers = { "content-type": "application/json", ...(authorization && { authorization }) };
  return send(app, { body: JSON.stringify({ query }), headers });
}

describe("a mutation that needs the scope import", () => {
  it("is done for a key that has it, in the key's name", async () => {
    const { status, body } = await askWith("Bearer importer", rename);
    expect([status, body.data]).toEqual([200, { rename: "the registrar says x" }]);
  });

  it("asks for a key where none came", async () => {
    expect(verdict(await askWith(undefined, rename))).toBe("401 UNAUTHENTICATED KEY_REQUIRED");
  });

  it.each([
    ["as it is", rename],
    ["behind an alias", `mutation { __typename b: rename(name: "x") }`],
    ["behind a fragment", `mutation { ...f } fragment f on Mutation { rename(name: "x") }`],
  ])("is forbidden to a key without it, %s", async (_how, query) => {
    expect(verdict(await askWith("Bearer reviewer", query))).toBe("403 FORBIDDEN SCOPE_MISSING");
  });

  it("is never done by GET", async () => {
    const answer = await send(app, {
      method: "GET",
      path: `graphql?query=${encodeURIComponent(rename)}`,
      headers: { "apollo-require-preflight": "true", authorization: "Bearer importer" },
    });
    expect(answer.status).toBe(405);
    expect(answer.headers.get("allow")).toContain("POST");
  });

  it("is limited like a query", async () => {
    const many = Array.from({ length: 17 }, (_, index) => `a${index}: rename(name: "x")`);
    const answer = await askWith("Bearer importer", `mutation { ${many.join(" ")} }`);
    expect(verdict(answer)).toBe("400 GRAPHQL_VALIDATION_FAILED ROOT_LIMIT");
  });
});

describe("a request with a key that opens nothing", () => {
  it.each([
    ["unknown", `Bearer ${newKeyText()}`],
    ["malformed", "Bearer qogam_short"],
    ["empty", "Bearer"],
    ["of another kind", "Basic YWRtaW46YWRtaW4="],
    ["of 10 kB", `Bearer ${"k".repeat(10_000)}`],
  ])("is refused as a whole: %s", async (_kind, authorization) => {
    const answer = await askWith(authorization, "{ __typename }");
    expect(verdict(answer)).toBe("401 UNAUTHENTICATED KEY_REFUSED");
    expect(answer.headers.get("www-authenticate")).toBe("Bearer");
    expect(answer.text).not.toContain(authorization.slice(7, 40) || "Bearer  ");
  });

  it.each([`graphql?key=${newKeyText()}`, "graphql?access_token=x", "?api_key=x"])(
    "is refused where the key is in the address, even if nothing there needs one",
    async (path) => {
      const answer = await send(app, {
        method: "GET",
        path,
        headers: { "apollo-require-preflight": "true" },
      });
      expect(verdict(answer)).toBe("401 UNAUTHENTICATED KEY_IN_ADDRESS");
    },
  );

  it("leaves no key in the log", () => {
    expect(JSON.stringify(app.lines)).not.toMatch(/qogam_|Bearer|kkkk/);
  });
});

describe("a request without a key", () => {
  it("reads", async () => {
    expect((await ask(app, "{ __typename }")).body.data).toEqual({ __typename: "Query" });
  });
});

it("has a name for every scope", () => {
  expect([...new Set(scopes)]).toEqual(["import", "conflicts", "identity"]);
});
