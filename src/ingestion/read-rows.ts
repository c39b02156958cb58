import { Worker } from "node:worker_threads";

import {
  type Connector,
  type RegisterFile,
  RegisterFileError,
  type RegisterRow,
} from "./connectors/connector.ts";

/** How the rows of a source's files are read. */
export type ReadRows = (
  connector: Connector,
  files: readonly RegisterFile[],
) => Promise<readonly RegisterRow[]>;

export const readHere: ReadRows = async (connector, files) => Array.from(connector.read(files));

export interface ReadingTask {
  readonly source: string;
  readonly files: readonly RegisterFile[];
}

/** What the thread tells: some rows, then the end, or why the files are refused. */
export type Reading =
  | { readonly rows: readonly RegisterRow[] }
  | { readonly ended: true }
  | { readonly refused: string; readonly message: string };

/** Reads in a thread of its own, so that a server goes on answering: a large register takes seconds. */
export const readInThread: ReadRows = ({ id }, files) => {
  const workerData: ReadingTask = { source: id, files };
  // Node strips the types itself; loaders of this process would only make the start slower.
  const worker = new Worker(new URL("./read-rows.worker.ts", import.meta.url), { workerData, execArgv: [] });
  const rows: RegisterRow[] = [];
  return new Promise<readonly RegisterRow[]>((resolve, reject) => {
    worker.on("message", (reading: Reading) => {
      if ("rows" in reading) for (const row of reading.rows) rows.push(row);
      else if ("ended" in reading) resolve(rows);
      else reject(new RegisterFileError(reading.refused, reading.message));
    });
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`The thread that reads ${id} ended with ${code}.`)));
  }).finally(() => void worker.terminate());
};
