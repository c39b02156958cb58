import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { createLog, logFault } from "../../src/context/log.ts";
import { ask, type SmallApp, startSmallApp, verdict } from "../http/small-app.ts";

let app: SmallApp;
beforeAll(async () => {
  app = await startSmallApp();
});
afterAll(() => app.stop());

const failing = (kind: string) => ask(app, `{ fails(with: "${kind}") }`);

describe("an error of another class than ours", () => {
  it.each(["secret", "statement", "number", "none"])(
    "is masked, and its id is in the log: %s",
    async (kind) => {
      const answer = await failing(kind);
      const [error] = answer.body.errors ?? [];
      expect(answer.status).toBe(200);
      expect(error?.message).toBe("Internal server error");
      expect(error?.path).toEqual(["fails"]);
      expect(Object.keys(error?.extensions ?? {})).toEqual(["code", "errorId"]);
      expect(error?.extensions["code"]).toBe("INTERNAL_SERVER_ERROR");
      expect(app.lines.find(({ errorId }) => errorId === error?.extensions["errorId"])).toMatchObject({
        event: "fault",
      });
    },
  );

  it("has an id that the log never takes for a person's number", () => {
    const lines: string[] = [];
    const log = createLog((line) => lines.push(line));
    const ids = Array.from({ length: 5_000 }, () => logFault(log, "nothing"));
    expect(lines.map((line) => (JSON.parse(line) as { errorId: string }).errorId)).toEqual(ids);
  });

  it("leaves no trace of itself in the answer", async () => {
    for (const kind of ["secret", "statement", "number"]) {
      expect((await failing(kind)).text).not.toMatch(
        /secret|10\.0\.0\.5|select|stack|\.ts|originalError|\d{12}/,
      );
    }
  });

  it("leaves no number of twelve digits in the log", async () => {
    await failing("number");
    expect(JSON.stringify(app.lines)).not.toMatch(/840101350017/);
  });

  it("is a fault even where graphql-js itself refuses a value of ours", async () => {
    expect(verdict(await ask(app, "{ broken }"))).toBe("200 INTERNAL_SERVER_ERROR");
  });
});

describe("an error of ours", () => {
  it("keeps its code, reason and message", async () => {
    const answer = await failing("input");
    expect(answer.body.errors).toEqual([
      {
        message:
          "A cursor is one that this connection gave for the same filter and order; it was signed for another list.",
        locations: [{ line: 1, column: 3 }],
        path: ["fails"],
        extensions: { code: "BAD_USER_INPUT", reason: "CURSOR_INVALID" },
      },
    ]);
  });

  it("does not let its cause out", async () => {
    const answer = await failing("database");
    expect(answer.text).toContain("SERVICE_UNAVAILABLE");
    expect(answer.text).not.toContain("10.0.0.5");
  });

  it("that is nobody's mistake is in the log with its cause", async () => {
    await failing("database");
    expect(app.lines.at(-1)).toMatchObject({ kind: "DatabaseError", cause: { message: "10.0.0.5" } });
  });
});

describe("what GraphQL says of a request", () => {
  it.each([
    ["{", "400 GRAPHQL_PARSE_FAILED"],
    ["qwerty cop{abc}", "400 GRAPHQL_PARSE_FAILED"],
    ["{__typename \u0000}", "400 GRAPHQL_PARSE_FAILED"],
    ["{ organisation { id } }", "400 GRAPHQL_VALIDATION_FAILED"],
    ["{ organization(bim: 1) { id } }", "400 GRAPHQL_VALIDATION_FAILED"],
    ["query A { __typename } query B { __typename }", "400 OPERATION_RESOLUTION_FAILURE"],
  ])("%j is %s", async (query, expected) => {
    const answer = await ask(app, query);
    expect(verdict(answer)).toBe(expected);
    expect(answer.body).not.toHaveProperty("data");
    expect(answer.text).not.toMatch(/Did you mean|stack/);
  });
});

describe("the log", () => {
  it("has no value that PostgreSQL repeats, only its code", async () => {
    await failing("value");
    expect(app.lines.at(-1)).toMatchObject({
      kind: "DatabaseError",
      cause: { kind: "Error", code: "22P02" },
    });
    expect(JSON.stringify(app.lines)).not.toContain("Ivanova");
  });
});
