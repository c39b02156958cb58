import { readFileSync } from "node:fs";
import { cpus, loadavg, release, totalmem, type } from "node:os";
import { join } from "node:path";

import type { Machine } from "./report.ts";
import { root } from "./server-process.ts";

export function thisMachine(): Machine {
  const processors = cpus();
  return {
    processor: processors[0]?.model.trim() ?? "unknown",
    processors: processors.length,
    memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
    loadBefore: loadavg()[0] ?? 0,
  };
}

const packageFolder = join(root, "bench", "node_modules");

/** The versions of the product, the runtime and the packages that matter to the figures. */
export function versions(): Readonly<Record<string, string>> {
  const version = (file: string) => (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
  const packages = ["postgraphile", "grafserv", "pg", "autocannon"] as const;
  return {
    qogam: version(join(root, "package.json")),
    node: process.versions.node,
    ...Object.fromEntries(packages.map((name) => [name, version(join(packageFolder, name, "package.json"))])),
  };
}
