import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { createApp } from "../../src/app.ts";
import { SharedWork } from "../../src/context/shared-work.ts";
import { runCancellable } from "../../src/db/run-statement.ts";
import type { HttpApp } from "../../src/http/http-app.ts";
import { freshDatabase, testDatabase } from "../support/database.ts";
import { watchStatements } from "../support/statements.ts";

const QUESTION = "{ organizations(first: 3) { totalCount nodes { name { text } } } }";
const endless = { text: "select count(*) from generate_series(1, 1000000000001)" };

describe("equal questions", () => {
  let app: HttpApp;
  beforeAll(async () => {
    app = await createApp(await testDatabase(), { log: () => undefined, graceMs: 0 });
  });
  afterAll(() => app.stop());

  const ask = async (query: string, variables = {}) => {
    const response = await app.fastify.inject({
      method: "POST",
      url: "/graphql",
      payload: { query, variables },
    });
    return response.body;
  };

  it("that come together cost one statement, a hundred of them", async () => {
    const hundred = () => Promise.all(Array.from({ length: 100 }, () => ask(QUESTION)));
    const { result, statements } = await watchStatements(hundred);
    expect(new Set(result).size).toBe(1);
    expect(result[0]).toContain('"totalCount":');
    expect(statements).toHaveLength(1);
  });

  it("that come later cost none, however they are written", async () => {
    const { result, statements } = await watchStatements(async () => [
      await ask(QUESTION),
      await ask(QUESTION, { unused: 1 }),
    ]);
    expect(statements).toHaveLength(0);
    expect(result[0]).toBe(result[1]);
  });

  it("with the same values of variables are equal, with others they are not", async () => {
    const named = "query ($first: Int = 2) { grants(first: $first) { nodes { number } } }";
    const { statements } = await watchStatements(async () => {
      for (const variables of [{}, { first: 2 }, { first: 3 }]) await ask(named, variables);
    });
    expect(statements).toHaveLength(2);
  });

  it("are kept where graphql-js answers them", async () => {
    const byId = '{ node(id: "Territory:710000000") { id } __schema { queryType { name } } }';
    const first = await ask(byId);
    const { result, statements } = await watchStatements(() => ask(byId));
    expect([result, statements]).toEqual([first, []]);
  });

  it("are asked anew where something beside the revision decides the answer", async () => {
    const runs = "{ sources { lastRun { status } } }";
    await ask(runs);
    expect((await watchStatements(() => ask(runs))).statements).toHaveLength(1);
  });

  it("are not answered by an error that another one met", async () => {
    const refused = '{ node(id: "nonsense") { id } }';
    expect(await ask(refused)).toContain("ID_INVALID");
    expect(await ask(refused)).toContain("ID_INVALID");
  });
});

describe("a statement that several wait for", () => {
  it("goes on when one of them leaves, and ends in the database with the last", async () => {
    await using database = await freshDatabase();
    const shared = new SharedWork<unknown>();
    const [one, other] = [new AbortController(), new AbortController()];
    const begin = ({ signal }: AbortController) =>
      shared.join("key", signal, (ending) => runCancellable(database, endless, ending));
    const waiting = [begin(one), begin(other)];
    one.abort(new Error("left"));
    await expect(waiting[0]).rejects.toThrow("left");
    // The one connection of PGlite is taken by the statement, so that nobody can look.
    const look = database.engine === "postgresql" ? () => running(database) : async () => 1;
    await expect.poll(look).toBe(1);
    other.abort(new Error("left too"));
    await expect(waiting[1]).rejects.toThrow("left too");
    await expect.poll(() => running(database), { timeout: 10_000 }).toBe(0);
  });
});

async function running({ pool }: Awaited<ReturnType<typeof freshDatabase>>): Promise<number> {
  const { rows } = await pool.query<{ n: number }>(
    "select count(*)::int as n from pg_stat_activity where query = $1 and state = 'active'",
    [endless.text],
  );
  return rows[0]?.n ?? -1;
}
