import { on } from "node:events";
import { Worker } from "node:worker_threads";

import type { RegisterFile } from "./connectors/connector.ts";
import type { ReadPart } from "./read-parts.ts";
import { isLast, partOf, type Told } from "./read-rows.ts";
import type { RegisterTable } from "./register-model.ts";

export interface BundledTask {
  readonly sources: readonly string[];
  readonly tables: readonly RegisterTable[];
}

/** What the thread tells before the parts of each register. */
export interface BundledFiles {
  readonly source: string;
  readonly files: readonly RegisterFile[];
}

/** A bundled register whose rows are read elsewhere, once and in their order. */
export interface BundledReading extends BundledFiles {
  readonly parts: AsyncIterable<ReadPart>;
}

/**
 * Makes the bundled registers and reads them, the next one while the caller is busy with the one before: making and
 * reading them takes as long as half of what the database does with them.
 */
export async function* readBundled(task: BundledTask): AsyncGenerator<BundledReading> {
  // Node strips the types itself; loaders of this process would only make the start slower.
  const worker = new Worker(new URL("./bundled-registers.worker.ts", import.meta.url), {
    workerData: task,
    execArgv: [],
  });
  try {
    const told = on(worker, "message", { close: ["exit"] }) as AsyncIterator<[BundledFiles | Told]>;
    for (let next = await told.next(); next.done !== true; next = await told.next()) {
      const [message] = next.value;
      // What is left of a register whose rows nobody wanted is passed over.
      if (!("source" in message)) continue;
      worker.postMessage("next");
      yield { ...message, parts: partsIn(told) };
    }
  } finally {
    void worker.terminate();
  }
}

async function* partsIn(told: AsyncIterator<[BundledFiles | Told]>): AsyncGenerator<ReadPart> {
  for (let next = await told.next(); next.done !== true; next = await told.next()) {
    const part = partOf(next.value[0] as Told);
    yield part;
    if (isLast(part)) return;
  }
}
