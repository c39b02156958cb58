import {
  buildSchema,
  type GraphQLScalarType,
  type GraphQLSchema,
  type ValueNode,
  valueFromASTUntyped,
} from "graphql";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { createLog } from "../../src/context/log.ts";
import type { Signal } from "../../src/context/signal.ts";
import type { Viewer } from "../../src/context/viewer.ts";
import { AccessError, DatabaseError, UserInputError } from "../../src/errors.ts";
import { createHttpApp, type HttpApp, type HttpAppOptions } from "../../src/http/http-app.ts";
import type { Importer } from "../../src/http/uploads.ts";
import { requireScope } from "../../src/security/require-scope.ts";

const SDL = `
  scalar BIN
  enum Form { FUND UNION }
  input TextFilter { eq: String in: [String!] contains: String }
  input OrganizationFilter { and: [OrganizationFilter!] not: OrganizationFilter bin: BIN form: Form name: TextFilter }
  type PageInfo { hasNextPage: Boolean! }
  type OrganizationEdge { cursor: String! node: Organization! }
  type OrganizationConnection { edges: [OrganizationEdge!]! nodes: [Organization!]! pageInfo: PageInfo! totalCount: Int! }
  type GrantConnection { nodes: [Grant!]! totalCount: Int! }
  interface Node { id: ID! }
  type Grant implements Node { id: ID! implementer: Organization }
  type Organization implements Node {
    id: ID!
    name: String!
    parent: Organization
    children: [Organization!]!
    grants(first: Int, after: String, last: Int, before: String): GrantConnection!
  }
  type Query {
    organization(bin: BIN, id: ID): Organization
    organizations(first: Int, after: String, last: Int, before: String, filter: OrganizationFilter): OrganizationConnection!
    node(id: ID!): Node
    nodes(ids: [ID!]!): [Node]!
    required(filter: OrganizationFilter!): String
    fails(with: String!): String
    waits: String
    broken: Int
  }
  type Mutation { rename(name: String!): String! }
`;

/** What fields of the small schema fail with. */
const failures: Readonly<Record<string, () => Error>> = {
  secret: () => new Error("connect ECONNREFUSED postgres://app:secret@10.0.0.5/db at src/db/pool.ts"),
  number: () => new TypeError("no row for 840101350017"),
  input: () => new UserInputError("CURSOR_INVALID", "it was signed for another list"),
  database: () =>
    new DatabaseError("DATABASE_UNREACHABLE", "no connection", { cause: new Error("10.0.0.5") }),
  value: () => new DatabaseError("DATABASE_FAILED", "one did not", { cause: refusedByPostgres() }),
  statement: () => new DatabaseError("DATABASE_FAILED", "select secret from keys"),
};

function refusedByPostgres(): Error {
  return Object.assign(new Error('invalid input syntax for type date: "Ivanova"'), { code: "22P02" });
}

export interface SmallContext {
  readonly signal: Signal;
  readonly viewer: Viewer;
}

export interface SmallApp extends HttpApp {
  readonly url: string;
  /** The lines of the log so far. */
  readonly lines: Record<string, unknown>[];
  /** Why the last field that waited was ended. */
  aborted(): unknown;
}

const importer: Importer = {
  folder: join(tmpdir(), "qogam-small-app"),
  knows: (source) => source === "registry",
  take: async () => ({ status: "NOOP" }),
  truncated: async () => {},
  run: async () => undefined,
};

/** The server on a free port over a schema without a database. */
export async function startSmallApp(
  options: Partial<HttpAppOptions<SmallContext>> = {},
  at = { host: "127.0.0.1", port: 0 },
): Promise<SmallApp> {
  const lines: Record<string, unknown>[] = [];
  const waiting: { reason?: unknown } = {};
  const app = await createHttpApp<SmallContext>({
    schema: smallSchema(waiting),
    contextOf: (signal, viewer) => ({ signal, viewer }),
    importer,
    identify: () => Promise.reject(new AccessError("KEY_REFUSED")),
    readChanges: () => Promise.resolve({ items: [], next: "", hasMore: false }),
    checkDatabase: async () => {},
    readStatus: async () => ({ revision: null, sources: [] }),
    repeated: { bytes: 1_000_000, current: () => "1-aa" },
    log: createLog((line) => lines.push(JSON.parse(line) as Record<string, unknown>)),
    graceMs: 0,
    ...options,
  });
  const url = await app.listen(at);
  return { ...app, url, lines, aborted: () => waiting.reason };
}

function smallSchema(waiting: { reason?: unknown }): GraphQLSchema {
  const schema = buildSchema(SDL);
  const fields = schema.getQueryType()?.getFields() ?? {};
  type Resolver = (args: Record<string, string>, context: SmallContext) => unknown;
  const resolve = (name: string, resolver: Resolver) =>
    Object.assign(fields[name] ?? {}, {
      resolve: (_source: unknown, args: Record<string, string>, context: SmallContext) =>
        resolver(args, context),
    });
  resolve("fails", ({ with: kind = "" }) => {
    throw failures[kind]?.() ?? new Error("unexpected");
  });
  resolve("waits", (_args, { signal }) => untilAborted(signal, waiting));
  Object.assign(schema.getMutationType()?.getFields()["rename"] ?? {}, {
    resolve: (_source: unknown, { name }: { name: string }, { viewer }: SmallContext) =>
      `${requireScope(viewer, "import")} says ${name}`,
  });
  resolve("broken", () => "not a number");
  resolve("organizations", () => ({ nodes: [], edges: [], pageInfo: { hasNextPage: false }, totalCount: 0 }));
  Object.assign(schema.getType("BIN") as GraphQLScalarType, {
    parseValue: readBin,
    parseLiteral: (node: ValueNode) => readBin(valueFromASTUntyped(node)),
  });
  return schema;
}

function readBin(value: unknown): string {
  if (typeof value !== "string" || !/^\d{12}$/.test(value)) throw new UserInputError("BIN_FORMAT");
  if (value !== "010840004141") throw new UserInputError("BIN_CHECKSUM");
  return value;
}

function untilAborted(signal: Signal, waiting: { reason?: unknown }): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>();
  signal.addEventListener("abort", () => {
    waiting.reason = signal.reason;
    reject(signal.reason);
  });
  return promise;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: {
    readonly data?: Readonly<Record<string, unknown>> | null;
    readonly errors?: readonly {
      readonly message: string;
      readonly path?: readonly string[];
      readonly extensions: Readonly<Record<string, unknown>>;
    }[];
  };
}

export async function ask(app: SmallApp, query: string, variables?: unknown): Promise<Answer> {
  return send(app, {
    body: JSON.stringify({ query, variables }),
    headers: { "content-type": "application/json" },
  });
}

/** POSTs to `/graphql` unless told otherwise. */
export async function send(app: SmallApp, init: RequestInit & { path?: string }): Promise<Answer> {
  const { path = "graphql", ...rest } = init;
  const response = await fetch(new URL(path, app.url), { method: "POST", ...rest });
  const text = await response.text();
  const body = text.startsWith("{") ? (JSON.parse(text) as Answer["body"]) : {};
  return { status: response.status, headers: response.headers, text, body };
}

/** `code` and `reason` of the first error, with the status before them. */
export function verdict({ status, body }: Answer): string {
  const { code = "", reason = "" } = body.errors?.[0]?.extensions ?? {};
  return `${status} ${String(code)} ${String(reason)}`.trim();
}
