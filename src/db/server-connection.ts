import { Client, type ClientBase, type ClientConfig } from "pg";

import { DatabaseError } from "../errors.ts";
import { MOST_WAITING_MS } from "./waiting-line.ts";

const CONNECT_TIMEOUT_MS = 1_000;
/** A connection keeps the plans of what was asked on it, which take longer to make than most statements to run. */
const IDLE_TIMEOUT_MS = 300_000;

export interface ServerOptions {
  readonly url: string;
  readonly poolSize: number;
  readonly statementTimeoutMs: number;
  readonly onConnect?: (client: ClientBase) => Promise<void>;
}

/** How the ORM and the driver reach a PostgreSQL server. */
export function serverConnection({ url, poolSize, statementTimeoutMs, onConnect }: ServerOptions) {
  return {
    clientUrl: url,
    driverOptions: {
      connectionString: url,
      application_name: "qogam",
      max: poolSize,
      statement_timeout: statementTimeoutMs,
      connectionTimeoutMillis: MOST_WAITING_MS,
      idleTimeoutMillis: IDLE_TIMEOUT_MS,
      Client: PromptClient,
      ...(onConnect && { onConnect }),
    },
  };
}

/** A connection that is not there soon will not come, while one that others use will be free. */
class PromptClient extends Client {
  constructor(config?: ClientConfig) {
    super({ ...config, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  }
}

/** @throws DatabaseError with the server's address, never with its password. */
export async function assertReachable(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  client.on("error", () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw new DatabaseError("DATABASE_UNREACHABLE", `${address(url)} does not (${because(error)})`, {
      cause: error,
    });
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * Ends a backend's statement over a connection of its own, because the pool may be full of such statements.
 */
export async function cancelBackend(url: string, pid: number): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("select pg_cancel_backend($1)", [pid]);
    return true;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function address(url: string): string {
  const { hostname, port, pathname, searchParams } = new URL(url);
  return `PostgreSQL at ${hostname || searchParams.get("host") || "localhost"}:${port || "5432"}${pathname}`;
}

/** The driver's code, or SQLSTATE, tells enough; messages may repeat what the address contained. */
function because(error: unknown): string {
  const { code, message } = error as { code?: unknown; message?: string };
  return typeof code === "string" ? code : (message ?? "no reason given").slice(0, 80);
}
