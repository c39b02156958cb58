import { on } from "node:events";
import { Worker } from "node:worker_threads";

import { type Connector, type RegisterFile, RegisterFileError } from "./connectors/connector.ts";
import { type ReadPart, readParts } from "./read-parts.ts";
import type { RegisterModel, RegisterTable } from "./register-model.ts";
import { statementCheck } from "./statement-check.ts";

/** How the files of a source are read; the model tells what the register can take. */
export type ReadFiles = (
  connector: Connector,
  files: readonly RegisterFile[],
  model: RegisterModel,
) => AsyncIterable<ReadPart>;

export const readHere: ReadFiles = (connector, files, model) =>
  readParts({ connector, files, check: statementCheck(model) });

export interface ReadingTask {
  readonly source: string;
  readonly files: readonly RegisterFile[];
  readonly tables: readonly RegisterTable[];
}

/** What the thread tells: the parts in their order, or why the files are refused. */
export type Told = ReadPart | { readonly unusable: string; readonly message: string };

/** Reads in a thread of its own, so that a server goes on answering and the database takes what is read meanwhile. */
export const readInThread: ReadFiles = async function* ({ id }, files, { tables }) {
  const workerData: ReadingTask = { source: id, files, tables };
  // Node strips the types itself; loaders of this process would only make the start slower.
  const worker = new Worker(new URL("./read-rows.worker.ts", import.meta.url), { workerData, execArgv: [] });
  let isWhole = false;
  try {
    for await (const [told] of on(worker, "message", { close: ["exit"] }) as AsyncIterable<[Told]>) {
      const part = partOf(told);
      isWhole = isLast(part);
      yield part;
      if (isWhole) return;
    }
    throw new Error(`The thread that reads ${id} ended before it had read everything.`);
  } finally {
    // Once it has told everything it ends by itself: a thread that was ended in the middle of compiling took the process along.
    if (!isWhole) void worker.terminate();
  }
};

/** @throws RegisterFileError where the thread tells that the files are refused. */
export function partOf(told: Told): ReadPart {
  if ("unusable" in told) throw new RegisterFileError(told.unusable, told.message);
  return told;
}

export function isLast(part: ReadPart): boolean {
  return "contradicted" in part;
}
