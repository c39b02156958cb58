import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { createApp } from "../../src/app.ts";
import type { HttpApp } from "../../src/http/http-app.ts";
import { freshDatabase, type FreshDatabase } from "../support/database.ts";
import { publishRevision } from "../support/revisions.ts";

const QUERY = "query Repeated { organizations { totalCount } revision { number } }";
const EXAMPLE = readFileSync("examples/council-seats.graphql", "utf8");
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

let database: FreshDatabase;
let app: HttpApp;
let url: string;
beforeAll(async () => {
  database = await freshDatabase();
  await publishRevision(database.pool, 1);
  app = await createApp(database, { log: () => undefined, graceMs: 0 });
  url = await app.listen({ host: "127.0.0.1", port: 0 });
});
afterAll(async () => {
  await app.stop();
  await database.close();
});

type Headers = Readonly<Record<string, string>>;

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/** Over a socket, since what comes again is answered ahead of every route. */
async function sent(path: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(new URL(path, url), init);
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: await response.text(),
  };
}

const get = (path: string, headers: Headers = {}) => sent(path, { headers });
const post = (headers: Headers = {}, query = QUERY) =>
  sent("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query }),
  });

describe("a request that comes again", () => {
  it("gets the same bytes, type and tag", async () => {
    await expect.poll(async () => (await post()).headers["etag"]).toBeDefined();
    const [first, second] = [await post(), await post()];
    expect(second.body).toBe(first.body);
    expect(second.headers).toEqual({ ...first.headers, date: second.headers["date"] });
    expect(first.headers["etag"]).toMatch(/^"1-[0-9a-f]{12}\.[\w-]{22}"$/);
    expect(first.headers["cache-control"]).toBe("public, max-age=0, must-revalidate");
  });

  it("gets the media type that it accepts", async () => {
    const accept = "application/graphql-response+json";
    for (let n = 0; n < 2; n += 1) {
      expect((await post({ accept })).headers["content-type"]).toContain(accept);
      expect((await post()).headers["content-type"]).toContain("application/json");
    }
  });

  it("is refused again where it was refused", async () => {
    for (let n = 0; n < 2; n += 1) {
      const answer = await post({}, "{ nothing }");
      expect([answer.status, answer.headers["cache-control"]]).toEqual([400, "no-store"]);
    }
  });

  it("is refused without the header that shows no foreign page sent it, though it was answered with it", async () => {
    const address = `/graphql?query=${encodeURIComponent(QUERY)}`;
    const own = { "apollo-require-preflight": "true" };
    await expect.poll(async () => (await get(address, own)).headers["etag"]).toBeDefined();
    const answer = await get(address, own);
    expect(answer.status).toBe(200);
    expect((await get(address)).status).toBe(400);
    expect((await get(address, { ...own, "if-none-match": String(answer.headers["etag"]) })).status).toBe(
      304,
    );
  });

  it("is asked anew in the next revision", async () => {
    const before = await post();
    await publishRevision(database.pool, 2);
    const after = await post();
    expect(after.headers["etag"]).not.toBe(before.headers["etag"]);
    expect(JSON.parse(after.body)).toMatchObject({ data: { revision: { number: 2 } } });
  });
});

describe("a document with an address of its own", () => {
  const address = `/documents/${sha256(EXAMPLE)}`;

  it("is answered as if it had been sent", async () => {
    expect((await get(address)).body).toBe((await post({}, EXAMPLE)).body);
  });

  it("is not sent again to whoever has the newest answer", async () => {
    // Until the revision is known, an answer has no tag.
    await expect.poll(async () => (await get(address)).headers["etag"]).toBeDefined();
    const { headers } = await get(address);
    const again = await get(address, { "if-none-match": `"other", W/${String(headers["etag"])}` });
    expect([again.status, again.body]).toEqual([304, ""]);
    expect((await get(address, { "if-none-match": '"other"' })).status).toBe(200);
  });

  it("takes its variables from the address", async () => {
    const named = readFileSync("examples/search-by-name.graphql", "utf8");
    const variables = readFileSync("examples/search-by-name.variables.json", "utf8");
    const search = `/documents/${sha256(named)}`;
    const found = await get(`${search}?variables=${encodeURIComponent(variables)}`);
    expect(JSON.parse(found.body)).toHaveProperty("data");
    const wrong = await get(`${search}?variables=[1]`);
    expect([wrong.status, JSON.parse(wrong.body)]).toMatchObject([
      400,
      { errors: [{ extensions: { reason: "VARIABLES_NOT_JSON" } }] },
    ]);
  });

  it("is in the list", async () => {
    const list = JSON.parse((await get("/documents")).body) as readonly { sha256: string; name: string }[];
    expect(list.find(({ name }) => name === "council-seats")?.sha256).toBe(sha256(EXAMPLE));
  });

  it("that is unknown is refused, and nobody keeps that", async () => {
    const answer = await get(`/documents/${sha256("{ unknown }")}`);
    expect([answer.status, answer.headers["cache-control"]]).toEqual([404, "no-store"]);
    expect(JSON.parse(answer.body)).toMatchObject({
      errors: [{ extensions: { reason: "DOCUMENT_UNKNOWN" } }],
    });
  });
});
