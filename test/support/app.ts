import { afterAll } from "vitest";

import { createApp } from "../../src/app.ts";
import type { HttpApp } from "../../src/http/http-app.ts";
import type { TypedDocumentString } from "../generated/operations.ts";
import { testDatabase } from "./database.ts";

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
  ): Promise<Answer<Data>>;
}

let opened: Promise<TestApp> | undefined;

afterAll(async () => {
  const app = await opened?.catch(() => undefined);
  await app?.http.fastify.close();
});

/** The whole house over the loaded database; one for all tests of the file. */
export function testApp(): Promise<TestApp> {
  opened ??= openApp();
  return opened;
}

async function openApp(): Promise<TestApp> {
  const http = await createApp(await testDatabase(), { log: () => undefined });
  return { http, ask: (operation, variables) => ask(http, { query: String(operation), variables }) };
}

async function ask<Data>({ fastify }: HttpApp, payload: object): Promise<Answer<Data>> {
  const response = await fastify.inject({ method: "POST", url: "/graphql", payload });
  return response.json<Answer<Data>>();
}
