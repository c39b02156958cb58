import { ApolloServer } from "@apollo/server";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

import { createApp } from "../../src/app.ts";
import type { HttpApp } from "../../src/http/http-app.ts";
import { freshDatabase, type FreshDatabase } from "../support/database.ts";
import { publishRevision } from "../support/revisions.ts";
import { watchStatements } from "../support/statements.ts";

const DEADLINE_MS = 1_500;

/** A question with variables that are allowed and others. */
const LIST = `query List($first: Int = 2, $after: String, $names: Boolean = true) {
  organizations(first: $first, after: $after) {
    totalCount
    nodes { id name @include(if: $names) { text } grants(first: $first) { nodes { id } } }
  }
}
query ById($id: ID!) { node(id: $id) { id } }`;
const PAST = "query Past($revision: Int) @asOf(revision: $revision) { organizations { totalCount } }";

interface Request {
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly operationName?: string | null;
  readonly variables?: unknown;
  readonly extensions?: unknown;
}

let database: FreshDatabase;
let asking: HttpApp;
let keeping: HttpApp;
beforeAll(async () => {
  database = await freshDatabase();
  await publishRevision(database.pool, 1);
  const options = { log: () => undefined, graceMs: 0, deadlineMs: DEADLINE_MS };
  asking = await createApp(database, { ...options, keptBytes: 0 });
  keeping = await createApp(database, options);
});
afterAll(async () => {
  await asking.stop();
  await keeping.stop();
  await database.close();
});

async function ask({ fastify }: HttpApp, { headers = {}, query = LIST, ...rest }: Request) {
  const payload = { operationName: query === LIST ? "List" : null, ...rest, query };
  const response = await fastify.inject({ method: "POST", url: "/graphql", headers, payload });
  const { date: _date, ...told } = response.headers;
  return { status: response.statusCode, headers: told, body: response.body };
}

let comments = 0;
/** The same in words that nobody has sent, so that Apollo reads it. */
const askAnew = (app: HttpApp, { query = LIST, ...rest }: Request) =>
  ask(app, {
    ...rest,
    operationName: rest.operationName ?? (query.includes("ById") ? "List" : null),
    query: `${query}# ${comments++}`,
  });

async function readByApollo<Outcome>(work: () => Promise<Outcome>) {
  const reading = vi.spyOn(ApolloServer.prototype, "executeHTTPGraphQLRequest");
  try {
    return { outcome: await work(), times: reading.mock.calls.length };
  } finally {
    reading.mockRestore();
  }
}

const answered: readonly (readonly [name: string, request: Request])[] = [
  ["its first variables", { variables: { first: 1 } }],
  ["other variables", { variables: { first: 5 } }],
  ["no variables", {}],
  ["variables that change its shape", { variables: { names: false } }],
  ["another media type", { headers: { accept: "application/graphql-response+json" } }],
  [
    "its other operation, which graphql-js answers",
    { operationName: "ById", variables: { id: "Territory:710000000" } },
  ],
  ["a revision", { query: PAST, variables: { revision: 1 } }],
  ["a cursor of another list", { variables: { after: "bm9uc2Vuc2U.AAAA" } }],
  ["a revision that there is not", { query: PAST, variables: { revision: 7 } }],
  ["an id of no type", { operationName: "ById", variables: { id: "nonsense" } }],
];

const refused: readonly (readonly [name: string, request: Request])[] = [
  ["a page that is too large", { variables: { first: 101 } }],
  ["pages that cost too much together", { variables: { first: 100 } }],
  ["a value of another type", { variables: { first: "two" } }],
  ["a text that no database holds", { variables: { after: "\0" } }],
  ["variables that are a list", { variables: [1] }],
  ["variables that are a text", { variables: "{}" }],
  ["an operation that it lacks", { operationName: "Other" }],
  ["no name of an operation", { operationName: "" }],
  ["a hash instead of words", { extensions: { persistedQuery: { version: 1, sha256Hash: "0" } } }],
  ["a media type that is none of ours", { headers: { accept: "text/plain" } }],
];

describe.each([
  ["asks the database", () => asking],
  ["keeps answers", () => keeping],
])("where the server %s, a query that was let through before", (_name, app) => {
  beforeAll(async () => {
    const revision = { query: PAST, variables: { revision: 1 } };
    for (const request of [{}, { operationName: "ById", variables: { id: "Territory:1" } }, revision]) {
      expect((await ask(app(), request)).status).toBe(200);
    }
    if (app() !== keeping) return;
    // Until the revision is known, an answer has no tag.
    await vi.waitUntil(async () => (await ask(keeping, {})).headers["etag"] !== undefined);
  });

  it.each(answered)("is answered with %s as if it were new, without Apollo", async (_case, request) => {
    await ask(app(), request);
    const { outcome, times } = await readByApollo(() => ask(app(), request));
    const anew = await readByApollo(() => askAnew(app(), request));
    expect(outcome).toEqual(anew.outcome);
    expect([times, anew.times]).toEqual([0, 1]);
  });

  it("is refused without a name that picks one of its operations", async () => {
    const { status, body } = await ask(app(), { operationName: "Other" });
    expect([status, JSON.parse(body)]).toMatchObject([
      400,
      { errors: [{ extensions: { code: "OPERATION_RESOLUTION_FAILURE" } }] },
    ]);
  });

  it.each(refused)("is refused with %s as if it were new", async (_case, request) => {
    const [again, anew] = [await ask(app(), request), await askAnew(app(), request)];
    expect(again).toEqual(anew);
    expect(JSON.parse(again.body)).toHaveProperty("errors");
  });
});

describe("a query that was let through before", () => {
  it("costs the same one statement", async () => {
    const ours = { variables: { first: 3 } };
    const { statements } = await watchStatements(() => askAnew(asking, ours));
    const again = await watchStatements(() => ask(asking, ours));
    expect(again.statements).toEqual(statements);
    expect(statements).toHaveLength(1);
  });

  it("ends at the deadline as if it were new", async () => {
    const client = await database.pool.connect();
    await client.query("begin; lock table register.organization in access exclusive mode");
    try {
      const [again, anew] = await Promise.all([ask(asking, {}), askAnew(asking, {})]);
      expect(again).toEqual(anew);
      expect([again.status, JSON.parse(again.body)]).toMatchObject([
        504,
        { errors: [{ extensions: { reason: "DEADLINE" } }] },
      ]);
    } finally {
      await client.query("rollback");
      client.release();
    }
  });
});
