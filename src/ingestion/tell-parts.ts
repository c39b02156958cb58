import { parentPort } from "node:worker_threads";

import { RegisterFileError } from "./connectors/connector.ts";
import { type Readable, readParts } from "./read-parts.ts";
import type { Told } from "./read-rows.ts";

/** Reads in this thread and tells the parts to the one that began it. */
export async function tellParts(readable: Readable): Promise<void> {
  const tell = (told: Told): void => parentPort?.postMessage(told);
  try {
    for await (const part of readParts(readable)) tell(part);
  } catch (error) {
    if (!(error instanceof RegisterFileError)) throw error;
    tell({ unusable: error.reason, message: error.message });
  }
}
