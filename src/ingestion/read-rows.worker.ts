import { parentPort, workerData } from "node:worker_threads";

import { RegisterFileError } from "./connectors/connector.ts";
import { loadConnector } from "./load-connector.ts";
import type { Reading, ReadingTask } from "./read-rows.ts";

const { source, files } = workerData as ReadingTask;
const ROWS_AT_ONCE = 1_000;

const tell = (reading: Reading): void => parentPort?.postMessage(reading);

try {
  const rows = Array.from((await loadConnector(source)).read(files));
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    tell({ rows: rows.slice(start, start + ROWS_AT_ONCE) });
  }
  tell({ ended: true });
} catch (error) {
  if (!(error instanceof RegisterFileError)) throw error;
  tell({ refused: error.reason, message: error.message });
}
