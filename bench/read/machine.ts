import { readFileSync } from "node:fs";
import { cpus, loadavg, release, totalmem, type } from "node:os";
import { join } from "node:path";

import type { Mode } from "./options.ts";
import type { Machine } from "./report.ts";
import { root } from "./server-process.ts";

export function thisMachine(): Machine {
  const processors = cpus();
  return {
    processor: processors[0]?.model.trim() ?? "unknown",
    processors: processors.length,
    memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release().split(".", 2).join(".")}`,
    loadBefore: loadavg()[0] ?? 0,
  };
}

const ours = join(root, "node_modules");
const others = join(root, "bench", "node_modules");

/** The packages besides the product and the runtime that matter to the figures, and where they are. */
const packages: Readonly<Record<Mode, readonly (readonly [folder: string, name: string])[]>> = {
  contenders: [
    "postgraphile",
    "@graphile/pg-aggregates",
    "postgraphile-plugin-connection-filter",
    "grafserv",
    "pg",
    "autocannon",
  ].map((name) => [others, name]),
  growth: [[others, "autocannon"]],
  embedded: [
    [ours, "@electric-sql/pglite"],
    [others, "autocannon"],
  ],
};

export function versions(mode: Mode): Readonly<Record<string, string>> {
  const version = (folder: string) =>
    (JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string }).version;
  return {
    Qogam: version(root),
    Node: process.versions.node,
    ...Object.fromEntries(packages[mode].map(([folder, name]) => [name, version(join(folder, name))])),
  };
}
