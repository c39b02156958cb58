import { MikroORM } from "@mikro-orm/postgresql";
import { resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { ClientBase, Pool } from "pg";

import { embeddedConnection } from "./embedded-connection.ts";
import { EmbeddedEngine } from "./embedded-engine.ts";
import { Notices } from "./notices.ts";
import { ormOptions } from "./orm-options.ts";
import type { Reading } from "./reading.ts";
import { Replica } from "./replica.ts";
import { assertReachable, cancelBackend, serverConnection } from "./server-connection.ts";
import { StatementBatches } from "./statement-batches.ts";
import { WaitingLine } from "./waiting-line.ts";

const PATIENCE_MS = 2_000;
const DEFAULT_POOL_SIZE = 10;
/** Two seconds less than a request's deadline, for statements that nobody cancels. */
const DEFAULT_STATEMENT_TIMEOUT_MS = 8_000;

export type EngineName = "pglite" | "postgresql";

/** Where everything is kept. The ORM and the pool share their connections. */
export interface Database extends Reading {
  readonly orm: MikroORM;
  readonly engine: EngineName;
  /** The absolute path of the folder with raw files and, on PGlite, the tables. */
  readonly dataDir: string;
  /** Copies that are read from while they keep up; none on PGlite. */
  readonly replicas: readonly Replica[];
  /** What the database tells of new revisions. */
  readonly notices: Notices;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** A PostgreSQL server; PGlite in the data folder where it is not given. */
  readonly url?: string;
  readonly dataDir: string;
  /** PostgreSQL servers that follow the one at `url`. */
  readonly replicaUrls?: readonly string[];
  /** Connections to a PostgreSQL server; PGlite has one. */
  readonly poolSize?: number;
  /** What PostgreSQL gives a statement before it ends it on its own; 8 s where it is not given. */
  readonly statementTimeoutMs?: number;
}

/**
 * Opens the database without touching its schema.
 * @throws DatabaseError where a server does not answer, StartError where a data folder is locked or not
 * writable.
 */
export function openDatabase(options: DatabaseOptions): Promise<Database> {
  return options.url === undefined ? openEmbedded(options) : openServer(options, options.url);
}

async function openEmbedded({ dataDir }: DatabaseOptions): Promise<Database> {
  const engine = await EmbeddedEngine.open(dataDir);
  const notices = new Notices();
  const orm = await MikroORM.init({ ...ormOptions, ...embeddedConnection(engine, notices) });
  const reading = {
    pool: await poolOf(orm),
    statementTimeoutMs: Infinity,
    interrupt: () => engine.interrupt(),
    cancelBackend: () => Promise.resolve(false),
  };
  return {
    ...reading,
    orm,
    notices,
    batches: new StatementBatches(reading),
    replicas: [],
    engine: "pglite",
    dataDir: resolve(dataDir),
    close: async () => {
      // The pool waits for statements that run, and only the engine can end them.
      const idle = orm.close(true);
      await Promise.race([idle, setTimeout(PATIENCE_MS, undefined, { ref: false })]);
      await engine.close();
      await idle;
    },
  };
}

async function openServer(options: DatabaseOptions, url: string): Promise<Database> {
  const { poolSize = DEFAULT_POOL_SIZE, statementTimeoutMs = DEFAULT_STATEMENT_TIMEOUT_MS } = options;
  // The ORM connects as soon as it is asked for its pool, and its error is not for people.
  await assertReachable(url);
  const notices = new Notices();
  const onConnect = (client: ClientBase) => notices.listen(client);
  const orm = await MikroORM.init({
    ...ormOptions,
    ...serverConnection({ url, poolSize, statementTimeoutMs, onConnect }),
  });
  const replicas = await Promise.all(
    (options.replicaUrls ?? []).map((each) => Replica.open({ url: each, poolSize, statementTimeoutMs })),
  );
  const pool = await poolOf(orm);
  return {
    orm,
    notices,
    replicas,
    pool,
    line: new WaitingLine(pool, poolSize),
    engine: "postgresql",
    dataDir: resolve(options.dataDir),
    statementTimeoutMs,
    interrupt: () => Promise.resolve(),
    cancelBackend: (pid) => cancelBackend(url, pid),
    close: async () => {
      await Promise.all([orm.close(true), ...replicas.map((replica) => replica.close())]);
    },
  };
}

function poolOf(orm: MikroORM): Promise<Pool> {
  return orm.em.getConnection().getNativeClient();
}
