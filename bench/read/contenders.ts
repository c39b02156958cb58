import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { Asked } from "./load.ts";
import type { Question, Variables } from "./questions/question.ts";
import type { ServerCommand } from "./server-process.ts";

/** Connections to the database that each contender may hold. */
const POOL_SIZE = 10;

export interface Contender {
  readonly name: string;
  /** What stands behind the name, for people. */
  readonly title: string;
  command(database: string, scratch: string): ServerCommand;
  /** The request that puts a question to the server at an address. */
  ask(question: Question, variables: Variables, url: string): Asked;
}

const folder = import.meta.dirname;

const ours: Contender = {
  name: "ours",
  title: "Qogam",
  command: (database, scratch) => product(["serve"], database, scratch),
  ask: (question, variables, url) => graphql(question, variables, { url, words: "ours.graphql" }),
};

const postgraphile: Contender = {
  name: "postgraphile",
  title: "PostGraphile 5",
  command: (database) => ownServer("postgraphile.server.ts", database),
  ask: (question, variables, url) => graphql(question, variables, { url, words: "postgraphile.graphql" }),
};

const handWritten: Contender = {
  name: "hand-written",
  title: "node:http and the hand-written statement",
  command: (database) => ownServer("hand-written.server.ts", database),
  ask: (question, variables, url) => ({ url: `${url}/${question.name}`, body: JSON.stringify(variables) }),
};

/** The product's own import of the registers that come with it. */
export const registersInto = (database: string, scratch: string): ServerCommand =>
  product(["import"], database, scratch);

function product(args: readonly string[], database: string, scratch: string): ServerCommand {
  return {
    command: ["src/main.ts", ...args],
    environment: {
      // As `npm start` has it.
      NODE_OPTIONS: "--max-semi-space-size=4",
      DATABASE_URL: database,
      QOGAM_DATA_DIR: scratch,
      HOST: "127.0.0.1",
      PORT: "0",
      // What is measured is the way to the database.
      QOGAM_CACHE_MB: "0",
    },
  };
}

export const contenders: readonly Contender[] = [ours, postgraphile, handWritten];

function ownServer(file: string, database: string): ServerCommand {
  return { command: [join(folder, "servers", file), database, String(POOL_SIZE)] };
}

interface Place {
  readonly url: string;
  readonly words: string;
}

function graphql(question: Question, variables: Variables, { url, words }: Place): Asked {
  const query = readFileSync(join(folder, "questions", question.name, words), "utf8");
  return { url: `${url}/graphql`, body: JSON.stringify({ query, variables }) };
}
