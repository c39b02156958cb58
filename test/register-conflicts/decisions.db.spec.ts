import { beforeAll, describe, expect, it } from "vitest";

import { issueKey } from "../../src/access/api-keys.ts";
import {
  importLines,
  lineSource,
  organization,
  rowsOf,
  territory,
} from "../ingestion/pipeline/line-source.ts";
import type { AnswerData } from "../support/answer-data.ts";
import { type Answer, ownApp, type TestApp } from "../support/app.ts";
import { type FreshDatabase, freshDatabase } from "../support/database.ts";

const registry = lineSource("moj-test", 1);
const base = lineSource("base", 2);

let database: FreshDatabase;
let app: TestApp;
let key: string;
let id: string;

beforeAll(async () => {
  database = await freshDatabase();
  await importLines(database, registry, [
    territory("750000000"),
    organization("a", { nameRu: "ОФ «Дар»", registryStatus: "REGISTERED" }),
  ]);
  await importLines(database, base, [organization("a", { nameRu: '=ОФ «Сад»;"1"' })]);
  app = await ownApp(database);
  const request = { name: "registry desk", expiresAt: null };
  key = await issueKey(database, { ...request, scopes: ["conflicts"] });
  id = (await ask("{ registerConflicts { nodes { id } } }")).data.registerConflicts.nodes[0].id;
});

async function ask(query: string, bearer?: string): Promise<Answer<AnswerData>> {
  const headers = bearer === undefined ? {} : { authorization: `Bearer ${bearer}` };
  return app.ask(query, {}, headers);
}

const decide = (mutation: string, why: string, conflict = id) =>
  ask(
    `mutation { ${mutation}(id: "${conflict}", why: "${why}") { id state decisions { state why decidedBy } } }`,
    key,
  );

describe("a conflict", () => {
  it("is decided about by whoever may, and every decision stays", async () => {
    expect((await decide("acknowledgeConflict", "We ask the base.")).data.acknowledgeConflict.state).toBe(
      "ACKNOWLEDGED",
    );
    await decide("resolveConflict", "The base corrects it.");
    expect((await decide("reopenConflict", "It did not.")).data.reopenConflict).toEqual({
      id,
      state: "OPEN",
      decisions: [
        { state: "OPEN", why: "It did not.", decidedBy: "registry desk" },
        { state: "RESOLVED", why: "The base corrects it.", decidedBy: "registry desk" },
        { state: "ACKNOWLEDGED", why: "We ask the base.", decidedBy: "registry desk" },
      ],
    });
  });

  it.each([
    ["without a key", undefined, "KEY_REQUIRED"],
    ["with a key for something else", "import", "SCOPE_MISSING"],
  ] as const)("is decided about by nobody %s", async (_, scope, reason) => {
    const other = scope && (await issueKey(database, { name: "other", scopes: [scope], expiresAt: null }));
    const { errors } = await ask(`mutation { resolveConflict(id: "${id}", why: "x") { id } }`, other);
    expect(errors?.[0]?.extensions?.reason).toBe(reason);
  });

  it.each([
    ["an id of something else", "Organization:1", "because", "ID_INVALID"],
    ["a conflict that does not stand", `RegisterConflict:${"0".repeat(32)}`, "because", "CONFLICT_UNKNOWN"],
    ["no reason", undefined, "  ", "WHY_LENGTH"],
    ["a reason that is too long", undefined, "x".repeat(1_001), "WHY_LENGTH"],
    ["a telephone number in the reason", undefined, "Call +7 701 123-45-67.", "WHY_PERSONAL"],
  ])("refuses %s", async (_, conflict, why, reason) => {
    const { errors } = await decide("resolveConflict", why, conflict);
    expect(errors?.[0]?.extensions?.reason).toBe(reason);
  });

  it("is open again where a register states something new", async () => {
    await decide("resolveConflict", "Settled.");
    const state = async () =>
      (await ask("{ registerConflicts { nodes { id state } } }")).data.registerConflicts.nodes;
    expect(await state()).toEqual([{ id, state: "RESOLVED" }]);
    await importLines(database, base, [organization("a", { nameRu: '=ОФ «Лес»;"1"' })]);
    expect(await state()).toEqual([{ id, state: "OPEN" }]);
    expect(await rowsOf(database, "select count(*)::int as kept from ingest.conflict_decision")).toEqual([
      { kept: 4 },
    ]);
  });
});

describe("the CSV", () => {
  const get = (query = "") => app.http.fastify.inject({ method: "GET", url: `/conflicts.csv${query}` });

  it("has a line for each statement, opens in a spreadsheet, and runs no formula", async () => {
    const { body, headers, statusCode } = await get("?kind=NAME_DIFFERS&state=OPEN");
    const lines = body.split("\r\n");
    expect(statusCode).toBe(200);
    expect(headers["content-type"]).toBe("text/csv; charset=utf-8; header=present");
    expect(body.startsWith("\uFEFFconflict,kind,state,bin,")).toBe(true);
    expect(lines).toHaveLength(4);
    expect(lines[1]).toContain(`${id},NAME_DIFFERS,OPEN,,ОФ «Дар»,Organization:`);
    expect(lines[2]).toContain(`"'=ОФ «Лес»;""1""",base,`);
    expect(lines[2]).toContain(",rows.jsonl,1,registry desk,");
  });

  it("has the head alone where nothing is wanted of what is there", async () => {
    for (const query of ["?kind=DATE_DIFFERS", "?state=RESOLVED", "?territory=750000000"]) {
      expect((await get(query)).body.split("\r\n")).toHaveLength(2);
    }
  });

  it.each([
    ["?kind=WRONG", "CONFLICT_QUERY", "the kind is none of"],
    ["?state=WRONG", "CONFLICT_QUERY", "OPEN, ACKNOWLEDGED, RESOLVED"],
    ["?stat=OPEN", "CONFLICT_QUERY", "another key"],
    ["?territory=75", "KATO_FORMAT", "9 digits"],
    ["?territory=999999999", "KATO_UNKNOWN", "another code"],
  ])("refuses %s and says why", async (query, reason, words) => {
    const response = await get(query);
    expect(response.statusCode).toBe(400);
    expect(response.json().errors?.[0]?.extensions?.reason).toBe(reason);
    expect(response.json().errors?.[0]?.message).toContain(words);
  });
});
