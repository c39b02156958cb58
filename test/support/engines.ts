import type { DatabaseOptions } from "../../src/db/database.ts";

/** What a global setup prepares once and each test file opens for itself. */
export type PreparedEngine = PreparedPglite | PreparedPostgres;

/** Folders, because one PGlite serves one session: every worker has a loaded copy of its own. */
export interface PreparedPglite {
  readonly kind: "pglite";
  readonly loaded: readonly string[];
  readonly emptyFolder: string;
  /** Where fresh databases are made. */
  readonly scratch: string;
  /** The file that tells that everything is loaded, or why it could not be. */
  readonly outcome: string;
}

/** Databases of one server; `empty` serves as the template of fresh ones. */
export interface PreparedPostgres {
  readonly kind: "postgresql";
  readonly server: string;
  readonly loaded: string;
  readonly empty: string;
  /** Some tests meet the embedded engine where they run on a server. */
  readonly emptyFolder: string;
  readonly scratch: string;
  readonly outcome: string;
}

declare module "vitest" {
  export interface ProvidedContext {
    engine: PreparedEngine;
  }
}

/** The address of another database of the same server. */
export function databaseAddress(server: string, name: string): string {
  const address = new URL(server);
  address.pathname = `/${name}`;
  return address.href;
}

/** Publishing thousands of rows is no request, so the limit of a request does not hold for it. */
export const LOADING: Pick<DatabaseOptions, "statementTimeoutMs"> = { statementTimeoutMs: 600_000 };
