import { globSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { basename, dirname, join } from "node:path";
import { Pool } from "pg";

import { listen } from "./listen.ts";
import { pool as poolOptions } from "./pool.ts";

/**
 * What is left when nothing is generic: one prepared statement for each question at the path of its name, its
 * variables as parameters in the order of the body, and the database's text sent on as it came.
 */
const pool = new Pool({ connectionString: process.argv[2], ...poolOptions });
const questions = join(import.meta.dirname, "..", "questions");
const statements = new Map(
  globSync(join(questions, "*", "hand-written.sql")).map((file) => [
    `/${basename(dirname(file))}`,
    { name: basename(dirname(file)), text: readFileSync(file, "utf8") },
  ]),
);

const server = createServer((request, response) => {
  answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
});

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const statement = statements.get(request.url ?? "");
  if (statement === undefined) {
    response.writeHead(404).end();
    return;
  }
  const values = Object.values(JSON.parse(await bodyOf(request)) as object);
  const { rows } = await pool.query<[string]>({ ...statement, values, rowMode: "array" });
  const body = Buffer.from(rows[0]?.[0] ?? "null");
  response.writeHead(200, { "content-type": "application/json", "content-length": body.length }).end(body);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

listen(server);
