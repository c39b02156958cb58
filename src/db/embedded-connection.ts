import { Client } from "pg";

import { EMBEDDED_PORT, type EmbeddedEngine } from "./embedded-engine.ts";
import type { Notices } from "./notices.ts";

/**
 * How the PostgreSQL driver reaches PGlite. One connection, because all connections of the engine share one
 * session: a second one would meet the prepared statements and the transaction of the first.
 */
export function embeddedConnection(engine: EmbeddedEngine, notices: Notices) {
  return {
    host: engine.host,
    port: EMBEDDED_PORT,
    user: "postgres",
    dbName: "postgres",
    driverOptions: {
      max: 1,
      idleTimeoutMillis: 0,
      Client: clientOf(engine),
      onConnect: (client: Client) => forgetSession(client).then(() => notices.listen(client)),
    },
  };
}

/** A client that waits for the engine, so that whoever queues at the pool outlives an interruption. */
function clientOf(engine: EmbeddedEngine): typeof Client {
  class EmbeddedClient extends Client {
    override connect(): Promise<Client>;
    override connect(done: ((error: Error) => void) | ((error: null, client: Client) => void)): void;
    override connect(done?: (error: never, client: Client) => void): Promise<Client> | void {
      if (done === undefined) return engine.ready().then(() => super.connect());
      void engine.ready().then(
        () => super.connect(done as (error: Error) => void),
        (error: unknown) => done(error as never, this),
      );
    }
  }
  return EmbeddedClient;
}

/**
 * The session outlives its connections, and with it prepared statements whose names the next connection
 * takes.
 */
async function forgetSession(client: Client): Promise<void> {
  await client.query("discard all");
}
