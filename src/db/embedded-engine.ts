import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { Worker } from "node:worker_threads";

import { StartError } from "../errors.ts";
import { type FolderLock, lockFolder } from "./folder-lock.ts";

export interface EmbeddedFolder {
  readonly database: string;
  readonly socket: string;
}

/** The port is only a part of the socket's name, where every PostgreSQL client looks for it. */
export const EMBEDDED_PORT = 5432;
/** A socket's path has 104 bytes on macOS and 108 on Linux. */
const LONGEST_SOCKET_PATH = 100;
const PATIENCE_MS = 2_000;
const SOCKET_NAME = `.s.PGSQL.${EMBEDDED_PORT}`;

/**
 * PGlite in a thread of its own behind a Unix socket. It neither obeys `statement_timeout` nor can be
 * cancelled, and it stops the event loop of its thread while it works, so the one way to end a statement is
 * to end the thread.
 */
export class EmbeddedEngine {
  readonly folder: EmbeddedFolder;
  readonly #lock: FolderLock;
  #worker: Worker | undefined;
  #ready: Promise<void>;
  #closing = false;

  private constructor(folder: EmbeddedFolder, lock: FolderLock) {
    this.folder = folder;
    this.#lock = lock;
    this.#ready = this.#start();
  }

  /** @throws StartError where the folder cannot be written or another process holds it. */
  static async open(dataDir: string): Promise<EmbeddedEngine> {
    const root = usableFolder(dataDir);
    const lock = lockFolder(root);
    const engine = new EmbeddedEngine({ database: join(root, "database"), socket: socketPath(root) }, lock);
    await engine.#ready.catch((error: unknown) => {
      lock.release();
      throw new StartError("DATA_FOLDER_UNUSABLE", `the database in ${root} does not open`, { cause: error });
    });
    return engine;
  }

  /** The folder of the socket, as a PostgreSQL client's `host`. */
  get host(): string {
    return dirname(this.folder.socket);
  }

  /**
   * Resolves when the engine takes connections, also after an interruption; a start that failed is tried
   * again.
   */
  ready(): Promise<void> {
    this.#ready = this.#ready.catch(() => this.#start());
    return this.#ready;
  }

  /** Ends whatever runs and starts again; the connection breaks and what was committed stays. */
  interrupt(): Promise<void> {
    if (!this.#closing) this.#ready = this.ready().then(() => this.#replaceWorker());
    return this.#ready;
  }

  /** Closes in order; a statement that still runs after two seconds is ended with its thread. */
  async close(): Promise<void> {
    this.#closing = true;
    await this.#ready.catch(() => undefined);
    if (this.#worker !== undefined) await stopped(this.#worker);
    this.#lock.release();
    if (!this.folder.socket.startsWith(dirname(this.folder.database))) {
      rmSync(this.host, { recursive: true, force: true });
    }
  }

  async #start(): Promise<void> {
    const file = new URL("./embedded-engine.worker.ts", import.meta.url);
    // Node strips the types itself; loaders of this process would only make every restart slower.
    const worker = new Worker(file, { workerData: this.folder, execArgv: [] });
    await new Promise<void>((started, failed) => {
      worker.once("message", started);
      worker.once("error", failed);
      worker.once("exit", () => failed(new Error("The database's thread ended before it was ready.")));
    });
    worker.on("error", () => undefined);
    worker.once("exit", () => this.#recover(worker));
    this.#worker = worker;
  }

  async #replaceWorker(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
    await this.#start();
  }

  /** A thread that ended on its own is replaced, one that was ended is not ours to replace. */
  #recover(worker: Worker): void {
    if (this.#closing || this.#worker !== worker) return;
    this.#worker = undefined;
    this.#ready = this.#start();
    this.#ready.catch(() => undefined);
  }
}

async function stopped(worker: Worker): Promise<void> {
  const gone = once(worker, "exit");
  const patience = setTimeout(() => void worker.terminate(), PATIENCE_MS);
  worker.postMessage("stop");
  await gone;
  clearTimeout(patience);
}

function usableFolder(dataDir: string): string {
  const root = resolve(dataDir);
  try {
    mkdirSync(root, { recursive: true });
    chmodSync(root, 0o700);
    return root;
  } catch (error) {
    throw new StartError("DATA_FOLDER_UNUSABLE", `${root} cannot be written`, { cause: error });
  }
}

function socketPath(root: string): string {
  const path = join(root, SOCKET_NAME);
  if (Buffer.byteLength(path) <= LONGEST_SOCKET_PATH) return path;
  return join(mkdtempSync(join(tmpdir(), "qogam-")), SOCKET_NAME);
}
