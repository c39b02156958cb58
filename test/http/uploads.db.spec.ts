import { createHash } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { issueKey } from "../../src/access/api-keys.ts";
import { createApp } from "../../src/app.ts";
import type { Scope } from "../../src/context/viewer.ts";
import type { HttpApp } from "../../src/http/http-app.ts";
import { importAlone } from "../../src/ingestion/import-lock.ts";
import { importLines, lineSource, rowsOf, territory } from "../ingestion/pipeline/line-source.ts";
import { fixtureOf } from "../ingestion/support/register-files.ts";
import { type FreshDatabase, freshDatabase } from "../support/database.ts";

const [file] = fixtureOf("spheres");
const bytes = Buffer.from(file?.bytes ?? []);
/** Some of its rows are wrong on purpose. */
const ACCEPTED = "spheres?name=spheres.csv&accept=true";
const digest = (content: Buffer) => `sha-256=:${createHash("sha256").update(content).digest("base64")}:`;

let database: FreshDatabase;
let app: HttpApp;
let lines: string[];
const keys = new Map<Scope, string>();

beforeAll(async () => {
  database = await freshDatabase();
  lines = [];
  app = await createApp(database, { log: (event, facts) => lines.push(JSON.stringify({ event, ...facts })) });
  for (const scope of ["import", "conflicts"] as const) {
    keys.set(
      scope,
      await issueKey(database, { name: `the ${scope} desk`, scopes: [scope], expiresAt: null }),
    );
  }
});
afterAll(async () => {
  await app.fastify.close();
  await database.close();
});

interface Sent {
  readonly scope?: Scope;
  readonly path?: string;
  readonly body?: Buffer;
  readonly headers?: Record<string, string>;
}

async function upload({ scope, path = "spheres?name=spheres.csv", body = bytes, headers = {} }: Sent) {
  const key = scope && keys.get(scope);
  const response = await app.fastify.inject({
    method: "POST",
    url: `/imports/${path}`,
    payload: body,
    headers: {
      "content-type": "text/csv; charset=windows-1251",
      ...(key && { authorization: `Bearer ${key}` }),
      ...headers,
    },
  });
  return {
    status: response.statusCode,
    headers: response.headers,
    body: response.json<Record<string, unknown>>(),
  };
}

const refusal = (body: Record<string, unknown>) =>
  (body["errors"] as { extensions: { reason: string } }[])[0]?.extensions.reason;

async function state(run: unknown) {
  const headers = { authorization: `Bearer ${keys.get("import")}` };
  const response = await app.fastify.inject({ url: `/imports/${String(run)}`, headers });
  return { status: response.statusCode, body: response.json<Record<string, unknown>>() };
}

describe("an upload", () => {
  it.each<[string, Sent, number, string]>([
    ["without a key", {}, 401, "KEY_REQUIRED"],
    ["with a key for something else", { scope: "conflicts" }, 403, "SCOPE_MISSING"],
    ["for no source", { scope: "import", path: "nobody?name=a.csv" }, 404, "SOURCE_UNKNOWN"],
    ["without a name", { scope: "import", path: "spheres" }, 400, "UPLOAD_NAME"],
    ["with no day", { scope: "import", path: `${ACCEPTED}&dataAsOf=2026-02-30` }, 400, "UPLOAD_DATE"],
    [
      "with a key that is mistyped",
      { scope: "import", path: "spheres?name=a.csv&acept=true" },
      400,
      "UPLOAD_QUERY",
    ],
    [
      "accepted by another word",
      { scope: "import", path: "spheres?name=a.csv&accept=yes" },
      400,
      "UPLOAD_QUERY",
    ],
    ["with a path for a name", { scope: "import", path: "spheres?name=../a.csv" }, 400, "UPLOAD_NAME"],
  ])("is refused %s", async (_how, sent, status, reason) => {
    const answer = await upload(sent);
    expect([answer.status, refusal(answer.body)]).toEqual([status, reason]);
    expect(await rowsOf(database, "select from ingest.import_run")).toEqual([]);
  });

  it("that is not what its digest says is a run that failed, and publishes nothing", async () => {
    const headers = { "content-digest": digest(bytes) };
    const answer = await upload({ scope: "import", body: bytes.subarray(0, -20), headers });
    expect([answer.status, refusal(answer.body)]).toEqual([400, "UPLOAD_TRUNCATED"]);
    const [run] = await rowsOf(database, "select status, reason from ingest.import_run");
    expect(run).toMatchObject({ status: "FAILED", reason: expect.stringContaining("TRUNCATED") });
    expect(await rowsOf(database, "select from ingest.revision")).toEqual([]);
  });

  it("that a source cannot read tells why", async () => {
    const { status, body } = await upload({ scope: "import", body: Buffer.from("a;b\n1;2\n") });
    expect(status).toBe(422);
    expect(body).toMatchObject({ status: "FAILED", reason: expect.stringContaining("HEADER_MISMATCH") });
  });

  it("waits for a person where a gate holds it", async () => {
    const { status, body } = await upload({ scope: "import" });
    expect([status, body["status"], body["revision"]]).toEqual([202, "HELD", null]);
  });

  it("is published, and its run can be asked for", async () => {
    const headers = { "content-digest": digest(bytes) };
    const path = `${ACCEPTED}&dataAsOf=2026-11-01`;
    const { status, body } = await upload({ scope: "import", path, headers });
    expect([status, body["status"]]).toEqual([200, "PUBLISHED"]);
    const dated = `select extract(epoch from data_as_of)::int as at from ingest.import_run where id = ${Number(body["run"])}`;
    expect(await rowsOf(database, dated)).toEqual([{ at: Date.parse("2026-10-31T19:00:00Z") / 1_000 }]);
    const asked = await state(body["run"]);
    expect(asked.status).toBe(200);
    expect(asked.body).toMatchObject({ source: "spheres", status: "PUBLISHED", rowsRead: body["rowsRead"] });
    expect(asked.body["startedAt"]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(lines.at(-1)).toContain('"by":"the import desk"');
  });

  it("that says the same again changes nothing", async () => {
    const { status, body } = await upload({ scope: "import", path: ACCEPTED });
    expect([status, body["status"], body["published"]]).toEqual([200, "NOOP", 0]);
  });

  it("of an unknown run is not found", async () => {
    expect((await state(999)).status).toBe(404);
    expect((await state("x")).status).toBe(404);
  });
});

describe("a second writer", () => {
  const opened = Promise.withResolvers<void>();
  const first = () => importAlone(database, "wait", () => opened.promise);

  it("is refused at the server and told when to come again, while questions are answered", async () => {
    const writing = first();
    await setTimeout(50);
    const answer = await upload({ scope: "import" });
    expect([answer.status, refusal(answer.body)]).toEqual([409, "IMPORT_UNDER_WAY"]);
    expect(answer.headers["retry-after"]).toMatch(/^\d+$/);
    const read = await app.fastify.inject({
      method: "POST",
      url: "/graphql",
      payload: { query: "{ spheres { code } }" },
    });
    expect(read.json<{ data: { spheres: unknown[] } }>().data.spheres).not.toEqual([]);
    let waited = true;
    const second = importLines(database, lineSource("places"), [territory("100000000")]).finally(
      () => (waited = false),
    );
    await setTimeout(300);
    expect(waited).toBe(true);
    opened.resolve();
    await writing;
    expect(await second).toMatchObject({ status: "PUBLISHED" });
  });
});
