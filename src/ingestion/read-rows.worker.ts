import { parentPort, workerData } from "node:worker_threads";

import { type RegisterFile, RegisterFileError } from "./connectors/connector.ts";
import { connectors } from "./connectors/connectors.ts";
import type { Reading, ReadingTask } from "./read-rows.ts";

const { source, files } = workerData as ReadingTask;
const ROWS_AT_ONCE = 1_000;

const tell = (reading: Reading): void => parentPort?.postMessage(reading);

try {
  const rows = readAll(files);
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    tell({ rows: rows.slice(start, start + ROWS_AT_ONCE) });
  }
  tell({ ended: true });
} catch (error) {
  if (!(error instanceof RegisterFileError)) throw error;
  tell({ refused: error.reason, message: error.message });
}

function readAll(given: readonly RegisterFile[]) {
  const connector = connectors.find(({ id }) => id === source);
  if (connector === undefined) throw new Error(`${source} is no connector.`);
  return Array.from(connector.read(given));
}
