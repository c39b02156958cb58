import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { ask, type Asked, textOf } from "./load.ts";
import type { Question, Variables } from "./questions/question.ts";
import { root, type ServerCommand } from "./server-process.ts";

/** Connections to the database that each contender may hold. */
const POOL_SIZE = 10;

export interface Contender {
  readonly name: string;
  /** What stands behind the name, for people. */
  readonly title: string;
  /** Answers what it answered before from memory; the others ask the database each time. */
  readonly remembers: boolean;
  command(database: string, scratch: string): ServerCommand;
  /** The request that puts a question to the server at an address; undefined where it lacks the feature. */
  ask(question: Question, variables: Variables, url: string): Promise<Asked | undefined>;
}

const folder = import.meta.dirname;

export const ours: Contender = {
  name: "ours",
  title: "Qogam",
  remembers: false,
  command: (database, scratch) => product(["serve"], environmentOf(database, scratch, 0)),
  ask: (question, variables, url) => graphql(question, variables, { url: `${url}/graphql`, words: "ours" }),
};

const oursRemembered: Contender = {
  ...ours,
  ask: async (question, variables, url) => {
    const asked = await ours.ask(question, variables, url);
    return asked && { url: asked.url, body: asked.body };
  },
  name: "ours-remembered",
  title: "Qogam, asked before",
  remembers: true,
  command: (database, scratch) => product(["serve"], environmentOf(database, scratch, 64)),
};

const postgraphile: Contender = {
  name: "postgraphile",
  title: "PostGraphile 5",
  remembers: false,
  command: (database) => ownServer("postgraphile.server.ts", database),
  ask: (question, variables, url) =>
    graphql(question, variables, { url: `${url}/graphql`, words: "postgraphile" }),
};

const apollo: Contender = {
  name: "apollo",
  title: "Apollo, TypeGraphQL, MikroORM with DataLoader",
  remembers: false,
  command: (database) => ownServer("apollo.server.ts", database),
  ask: (question, variables, url) => graphql(question, variables, { url, words: "apollo" }),
};

const handWritten: Contender = {
  name: "hand-written",
  title: "node:http and the hand-written statement",
  remembers: false,
  command: (database) => ownServer("hand-written.server.ts", database),
  ask: async (question, variables, url) => ({
    url: `${url}/${question.name}`,
    body: JSON.stringify(variables),
  }),
};

const memory: Contender = {
  name: "memory",
  title: "a Fastify route that sends the same bytes",
  remembers: true,
  command: () => ({ command: [join(folder, "servers", "memory.server.ts")] }),
  ask: async (question, _variables, url) => ({ url: `${url}/${question.name}`, body: "{}" }),
};

export const contenders: readonly Contender[] = [
  ours,
  postgraphile,
  apollo,
  handWritten,
  oursRemembered,
  memory,
];

/** Puts the bytes of ours where the route finds them. */
export async function keepBytes(from: Asked, to: Asked): Promise<void> {
  const body = await textOf(from);
  await fetch(to.url, { method: "PUT", headers: { "content-type": "text/plain" }, body });
}

type Environment = Readonly<Record<string, string>>;

/** The product's own import of the registers that come with it. */
export const importInto = (environment: Environment): ServerCommand => product(["import"], environment);

const environmentOf = (database: string, scratch: string, cacheMegabytes: number): Environment => ({
  DATABASE_URL: database,
  QOGAM_DATA_DIR: scratch,
  QOGAM_CACHE_MB: String(cacheMegabytes),
});

/** The product with the flags of `npm start`. */
export function product(args: readonly string[], environment: Environment): ServerCommand {
  return {
    command: [...startFlags(), "src/main.ts", ...args],
    environment: { HOST: "127.0.0.1", PORT: "0", ...environment },
  };
}

function startFlags(): readonly string[] {
  const text = readFileSync(join(root, "package.json"), "utf8");
  const { scripts } = JSON.parse(text) as { readonly scripts: { readonly start: string } };
  return scripts.start.split(" ").filter((word) => word.startsWith("--") && word !== "--import");
}

function ownServer(file: string, database: string): ServerCommand {
  return {
    command: [join(folder, "servers", file), database, String(POOL_SIZE)],
    // tsx goes by the settings of the product otherwise, which do not include these files.
    environment: { TSX_TSCONFIG_PATH: join(folder, "..", "tsconfig.json") },
  };
}

interface Place {
  readonly url: string;
  readonly words: string;
}

async function graphql(
  question: Question,
  variables: Variables,
  { url, words }: Place,
): Promise<Asked | undefined> {
  const file = join(folder, "questions", question.name, `${words}.graphql`);
  if (!existsSync(file)) return undefined;
  const put = async (query: string, given: Variables) =>
    (await ask({ url, body: JSON.stringify({ query, variables: given }) })).answer;
  const own = (await question.entry?.[words]?.(variables, put)) ?? variables;
  const query = readFileSync(file, "utf8");
  const bodyOf = (connection: number) =>
    JSON.stringify({ query: `${query}# ${connection}\n`, variables: own });
  return { url, body: JSON.stringify({ query, variables: own }), bodyOf };
}
