import { PGlite } from "@electric-sql/pglite";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { chmodSync, rmSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";

import type { EmbeddedFolder } from "./embedded-engine.ts";
import { joined } from "./joined-messages.ts";

/**
 * PGlite never waits for the disk (`fsync` is off in it), so the parts of the log that repair half-written
 * pages after a power cut repair nothing; and nobody replicates it. Without them the log of the first import
 * is a third as long.
 */
const settings = [
  "full_page_writes=off",
  "wal_level=minimal",
  "max_wal_senders=0",
  "max_wal_size=128MB",
  "min_wal_size=32MB",
];

const { database, socket } = workerData as EmbeddedFolder;
const engine = await PGlite.create({
  dataDir: database,
  extensions: { pg_trgm },
  startParams: [...PGlite.defaultStartParams, ...settings.flatMap((setting) => ["-c", setting])],
});

// The socket server never serves again after a message that the engine could not take; a fresh thread does.
const take = joined(engine.execProtocolRawStream.bind(engine));
engine.execProtocolRawStream = (message, options) => take(message, options).catch(() => process.exit(1));

rmSync(socket, { force: true });
// Two, because a new connection may arrive before the end of the one it follows is noticed.
const server = new PGLiteSocketServer({ db: engine, path: socket, maxConnections: 2 });
await server.start();
chmodSync(socket, 0o600);
parentPort?.once("message", () => void stop());
parentPort?.postMessage("ready");

async function stop(): Promise<void> {
  await server.stop();
  await engine.close();
  rmSync(socket, { force: true });
  process.exit(0);
}
