import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { createApp } from "../../src/app.ts";
import type { HttpApp } from "../../src/http/http-app.ts";
import { type FreshDatabase, freshDatabase } from "../support/database.ts";

interface BadRequest {
  readonly title: string;
  readonly contentType: string;
  readonly body: string;
  readonly status: number;
  readonly answer: unknown;
}

const CASE =
  /### \d+\. (.+)\n[^]*?```sh\ncurl http:\/\/127\.0\.0\.1:4000\/graphql -H 'content-type: (.+)' \\\n {2}-d '(.+)'\n```\n\nStatus (\d+):\n\n```json\n([^]+?)\n```/g;

function badRequests(): readonly BadRequest[] {
  const [, section = ""] = readFileSync("docs/api-guide.md", "utf8").split("## Ten bad requests");
  return [...section.matchAll(CASE)].map(
    ([, title = "", contentType = "", body = "", status, answer = ""]) => ({
      title,
      contentType,
      body,
      status: Number(status),
      answer: JSON.parse(answer) as unknown,
    }),
  );
}

describe("a bad request of the API guide", () => {
  let database: FreshDatabase;
  let app: HttpApp;
  let url: string;
  beforeAll(async () => {
    database = await freshDatabase();
    app = await createApp(database, { graceMs: 0, log: () => {} });
    url = await app.listen({ host: "127.0.0.1", port: 0 });
  });
  afterAll(async () => {
    await app.stop();
    await database.close();
  });

  it("is one of ten", () => {
    expect(badRequests()).toHaveLength(10);
  });

  it.each(badRequests())(
    "is answered as the guide says: $title",
    async ({ contentType, body, status, answer }) => {
      const headers = { "content-type": contentType };
      const response = await fetch(new URL("graphql", url), { method: "POST", headers, body });
      expect(response.status).toBe(status);
      expect(await response.json()).toEqual(answer);
    },
  );

  it("leaves the server answering", async () => {
    expect((await fetch(new URL("health/ready", url))).status).toBe(200);
  });
});
