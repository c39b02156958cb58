import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

import type { PreparedPglite } from "./engines.ts";
import { beginLoading } from "./preparation.ts";

/** Loads the bundled registers into PGlite once and gives every worker a copy of the folder. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = await mkdtemp(join(tmpdir(), "qogam-pglite-"));
  const workers = Array.from({ length: project.vitest.config.maxWorkers }, (_, index) => index + 1);
  const engine: PreparedPglite = {
    kind: "pglite",
    loaded: workers.map((worker) => join(root, `loaded-${worker}`)),
    emptyFolder: join(root, "empty"),
    scratch: root,
    outcome: join(root, "outcome"),
  };
  const stopLoading = beginLoading(engine);
  project.provide("engine", engine);
  return async () => {
    await stopLoading();
    await rm(root, { recursive: true, force: true });
  };
}
