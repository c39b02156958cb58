import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

import { importRegisters, migrate } from "./load.ts";

/** Loads the bundled registers into PGlite once and gives every worker a copy of the folder. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = await mkdtemp(join(tmpdir(), "qogam-pglite-"));
  const remove = () => rm(root, { recursive: true, force: true });
  try {
    const empty = join(root, "empty");
    await migrate({ dataDir: empty });
    const loaded = await loadedCopies(root, empty, project.vitest.config.maxWorkers);
    project.provide("engine", { kind: "pglite", loaded, empty, scratch: root });
    return remove;
  } catch (error) {
    await remove();
    throw error;
  }
}

async function loadedCopies(root: string, empty: string, count: number): Promise<readonly string[]> {
  const [first = join(root, "loaded-1"), ...others] = Array.from({ length: count }, (_, index) =>
    join(root, `loaded-${index + 1}`),
  );
  await cp(empty, first, { recursive: true });
  await importRegisters({ dataDir: first });
  for (const copy of others) await cp(first, copy, { recursive: true });
  return [first, ...others];
}
