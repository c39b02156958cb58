import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

const CRUISER = resolve("node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");
const RULES = resolve(".dependency-cruiser.mjs");
const OUTPUT_LIMIT = 200_000_000;

export interface Violation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

interface Cruise {
  readonly violations: readonly Violation[];
  /** Paths of the files that were read, with forward slashes. */
  readonly cruised: ReadonlySet<string>;
}

interface CruiserReport {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly { readonly rule: { readonly name: string }; from: string; to: string }[];
  };
}

/** Reads the imports of every file in the rooms and judges them by the table of the architecture. */
export function cruiseRooms(rooms: readonly string[], root = "."): Cruise {
  const { modules, summary } = report(rooms, root);
  return {
    violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
    cruised: new Set(modules.map(({ source }) => source)),
  };
}

function report(rooms: readonly string[], root: string): CruiserReport {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [CRUISER, "--config", RULES, "--output-type", "json", ...rooms],
    { cwd: root, encoding: "utf8", maxBuffer: OUTPUT_LIMIT },
  );
  if (!stdout.startsWith("{")) throw new Error(`dependency-cruiser gave no report: ${stderr || stdout}`);
  return JSON.parse(stdout) as CruiserReport;
}
