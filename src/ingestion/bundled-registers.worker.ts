import { once } from "node:events";
import { type MessagePort, parentPort, workerData } from "node:worker_threads";

import { bundledRegisters } from "../../demo/registers.ts";
import type { BundledFiles, BundledTask } from "./bundled-registers.ts";
import { loadConnector } from "./load-connector.ts";
import { statementCheck } from "./statement-check.ts";
import { tellParts } from "./tell-parts.ts";

const { sources, tables } = workerData as BundledTask;
const port = parentPort as MessagePort;
const check = statementCheck({ tables });

const waiting = new Set(sources);

for (const { connectorId: source, files } of bundledRegisters()) {
  if (!waiting.delete(source)) continue;
  port.postMessage({ source, files } satisfies BundledFiles);
  await tellParts({ connector: await loadConnector(source), files, check });
  if (waiting.size === 0) break;
  // One register is read ahead of the one that is imported; more would only fill the memory.
  await once(port, "message");
}
