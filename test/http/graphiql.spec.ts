import { parse } from "graphql";
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { readExamples } from "../../src/http/graphiql/examples.ts";
import { type Answer, send, type SmallApp, startSmallApp } from "./small-app.ts";

let app: SmallApp;
beforeAll(async () => {
  app = await startSmallApp();
});
afterAll(() => app.stop());

const get = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  send(app, { method: "GET", path, headers });

describe("the page at /", () => {
  it("is HTML that says what is demonstration and what is real", async () => {
    const { headers, text } = await get("");
    expect(headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(text).toContain("<b>DEMONSTRATION data</b>: organizations and people here are invented;");
    expect(text).toContain("the seven small grants of 2022 are real");
  });

  it("may load nothing from another host and runs no script of its own", async () => {
    const { headers, text } = await get("");
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/);
    expect([...text.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1]?.slice(0, 10))).toEqual([
      "data:image",
      "/graphiql/",
      "/graphiql/",
      "/",
    ]);
    expect(text).not.toMatch(/<script(?![^>]*src)/);
  });

  it.each(["page.js", "page.css", "editor.worker.js", "json.worker.js", "graphql.worker.js"])(
    "gets %s from this server, compressed and plain",
    async (file) => {
      const plain = await get(`graphiql/${file}`, { "accept-encoding": "identity" });
      const compressed = await get(`graphiql/${file}`, { "accept-encoding": "gzip" });
      expect(plain.status).toBe(200);
      expect(plain.headers.get("content-type")).toMatch(/^text\/(javascript|css)/);
      expect(compressed.headers.get("content-encoding")).toBe("gzip");
      expect(compressed.text).toBe(plain.text);
    },
  );

  it("has styles that ask no other host", async () => {
    const { text } = await get("graphiql/page.css");
    expect(text).not.toMatch(/@import|url\(["']?https?:/);
  });
});

describe("the examples", () => {
  it("are the files of the folder, the first question first", async () => {
    const { text } = await get("graphiql/examples.json");
    const names = (JSON.parse(text) as { name: string }[]).map(({ name }) => name);
    const files = readdirSync("examples").filter((file) => file.endsWith(".graphql"));
    expect(names[0]).toBe("one-request");
    expect(names.map((name) => `${name}.graphql`).toSorted()).toEqual(files.toSorted());
  });

  it("have a title, a description, and variables that are JSON where the question wants some", async () => {
    for (const { name, title, description, query, variables } of await readExamples()) {
      const wanted = /query \w+\([^)]*![^=)]*\)/.test(query);
      expect(parse(query).definitions.length, name).toBeGreaterThan(0);
      expect(title, name).toMatch(/^\p{Lu}/u);
      expect(description, name).not.toBe("");
      expect(variables === "" ? !wanted : typeof JSON.parse(variables) === "object", name).toBe(true);
    }
  });

  it("are told from their comment", async () => {
    const [first] = await readExamples();
    const lines = (await readFile("examples/one-request.graphql", "utf8")).split("\n");
    expect(`# ${first?.title}`).toBe(lines[0]);
    expect(first?.description).toContain(lines[1]?.replace("# ", ""));
  });
});
