import { workerData } from "node:worker_threads";

import { loadConnector } from "./load-connector.ts";
import type { ReadingTask } from "./read-rows.ts";
import { statementCheck } from "./statement-check.ts";
import { tellParts } from "./tell-parts.ts";

const { source, files, tables } = workerData as ReadingTask;

await tellParts({ connector: await loadConnector(source), files, check: statementCheck({ tables }) });
