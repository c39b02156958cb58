import { createApp } from "../../src/app.ts";
import type { Database } from "../../src/db/database.ts";
import type { HttpApp } from "../../src/http/http-app.ts";
import type { TypedDocumentString } from "../generated/operations.ts";
import { type FreshDatabase, testDatabase } from "./database.ts";
import { atEndOfFile } from "./end-of-file.ts";

export interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: { readonly code: string; readonly reason?: string };
  }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export interface TestApp {
  readonly http: HttpApp;
  /** Asks over HTTP as a client would, without a socket. */
  ask<Data, Variables>(
    operation: string | TypedDocumentString<Data, Variables>,
    variables?: Variables,
    headers?: { readonly authorization?: string },
  ): Promise<Answer<Data>>;
}

let opened: Promise<TestApp> | undefined;

/** The whole house over the loaded database; one for all tests of the file. */
export function testApp(): Promise<TestApp> {
  if (opened === undefined) {
    opened = openLoaded();
    atEndOfFile(closeApp);
  }
  return opened;
}

/** The house over a database of its own, for all tests of the file; both are closed after it. */
export async function ownApp(database: FreshDatabase): Promise<TestApp> {
  const app = await openApp(database);
  atEndOfFile(() => app.http.fastify.close().finally(() => database.close()));
  return app;
}

async function openLoaded(): Promise<TestApp> {
  return openApp(await testDatabase());
}

async function openApp(database: Database): Promise<TestApp> {
  const http = await createApp(database, { log: () => undefined });
  return {
    http,
    async ask(operation, variables, headers = {}) {
      const payload = { query: String(operation), variables };
      const response = await http.fastify.inject({ method: "POST", url: "/graphql", headers, payload });
      return response.json();
    },
  };
}

async function closeApp(): Promise<void> {
  const app = await opened?.catch(() => undefined);
  opened = undefined;
  await app?.http.fastify.close();
}
