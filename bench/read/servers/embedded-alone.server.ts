import "reflect-metadata";
import { PGlite, protocol } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";

import { openDatabase } from "../../../src/db/database.ts";
import { plannerOver } from "../../../test/support/planner.ts";
import type { EmbeddedWay } from "../embedded.ts";
import type { Variables } from "../questions/question.ts";
import { questions } from "../questions/questions.ts";
import { turnOf } from "../turn.ts";
import { listen } from "./listen.ts";

/**
 * Statements alone on PGlite: the engine in the thread that asks it, without a driver, a socket or GraphQL, one
 * statement after another. `/turn?way=…&seconds=…` measures and answers with the turn, `/variables` tells what is asked.
 */
const [dataDir = "", name = ""] = process.argv.slice(2);
const question = questions.find((each) => each.name === name);
if (question === undefined) throw new Error(`No question has the name ${name}`);
const folder = join(import.meta.dirname, "..", "questions", name);

interface Statement {
  readonly text: string;
  readonly values: readonly (string | null)[];
}

const same = await statementOfServer();
const engine = await PGlite.create({ dataDir: join(dataDir, "database"), extensions: { pg_trgm } });
const variables = await question.choose(engine);
const handWritten = statement(
  readFileSync(join(folder, "hand-written.sql"), "utf8"),
  Object.values(variables),
);

/** Every way of asking, as one round trip that gives the text of the answer. */
const ways: Readonly<Record<EmbeddedWay, () => Promise<string>>> = {
  prepared: await prepared("same", same),
  query: () => throughInterface(same),
  "hand-written": await prepared("hand-written", handWritten),
};

/** What the planner of the product sends for the question. */
async function statementOfServer(): Promise<Statement> {
  const database = await openDatabase({ dataDir });
  try {
    const source = readFileSync(join(folder, "ours.graphql"), "utf8");
    const { statements } = await plannerOver(database).ask(source, await question!.choose(database.pool));
    const [only, ...others] = statements;
    if (only === undefined || others.length > 0) throw new Error(`${name} is not one statement`);
    return statement(only.text, only.values);
  } finally {
    await database.close();
  }
}

function statement(text: string, values: readonly unknown[]): Statement {
  return { text, values: values.map((value) => (value === null ? null : String(value))) };
}

async function throughInterface({ text, values }: Statement): Promise<string> {
  const { rows } = await engine.query<readonly [string]>(text, [...values], { rowMode: "array" });
  return rows[0]?.[0] ?? "";
}

/** Parsed once, then bound and executed by the messages of the protocol. */
async function prepared(as: string, { text, values }: Statement): Promise<() => Promise<string>> {
  const { serialize } = protocol;
  await engine.execProtocol(Buffer.concat([serialize.parse({ name: as, text }), serialize.sync()]));
  return async () => {
    const bound = serialize.bind({ statement: as, values: [...values] });
    const { messages } = await engine.execProtocol(
      Buffer.concat([bound, serialize.execute(), serialize.sync()]),
    );
    return messages.find((message) => message instanceof protocol.messages.DataRowMessage)?.fields[0] ?? "";
  };
}

async function turn(askOnce: () => Promise<string>, seconds: number) {
  const times: number[] = [];
  const startedAt = performance.now();
  const end = startedAt + seconds * 1000;
  for (let now = startedAt; now < end;) {
    if ((await askOnce()) === "") throw new Error(`${name} has no answer`);
    const answeredAt = performance.now();
    times.push(answeredAt - now);
    now = answeredAt;
  }
  return turnOf(times, (performance.now() - startedAt) / 1000);
}

const server = createServer((request, response) => {
  answered(new URL(request.url ?? "", "http://localhost")).then(
    (answer) => response.end(JSON.stringify(answer)),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});

async function answered({ pathname, searchParams }: URL): Promise<unknown> {
  if (pathname === "/variables") return variables satisfies Variables;
  const askOnce = ways[searchParams.get("way") as EmbeddedWay];
  return pathname === "/answer" ? askOnce() : turn(askOnce, Number(searchParams.get("seconds")));
}

listen(server);
