import { spawnSync } from "node:child_process";

/** In the order of what a person wants to hear first; every one runs, whatever the ones before it found. */
const CHECKS = [
  { script: "check:types", finds: "type errors" },
  { script: "check:lint", finds: "unsafe or unclear code" },
  { script: "check:format", finds: "files that are not formatted" },
  { script: "check:architecture", finds: "imports against the rooms" },
  { script: "check:dead-code", finds: "unused files, exports and packages" },
  { script: "check:sdl", finds: "an outdated or silently broken schema" },
  { script: "check:relay", finds: "a schema or an example against the Relay and naming rules" },
  { script: "check:operations", finds: "outdated typed operations" },
] as const;

interface Outcome {
  readonly script: string;
  readonly finds: string;
  readonly passed: boolean;
  readonly seconds: number;
}

function run({ script, finds }: (typeof CHECKS)[number]): Outcome {
  console.log(`\n▶ ${script}`);
  const started = performance.now();
  const { status } = spawnSync("npm", ["run", "--silent", script], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  return { script, finds, passed: status === 0, seconds: (performance.now() - started) / 1000 };
}

function line({ script, finds, passed, seconds }: Outcome): string {
  const time = `${seconds.toFixed(1)} s`.padStart(7);
  return `${passed ? "✔" : "✘"} ${script.padEnd(20)} ${time}  ${passed ? `no ${finds}`.replace(/^no an? /, "no ") : finds}`;
}

const outcomes = CHECKS.map(run);
const failed = outcomes.filter(({ passed }) => !passed);

console.log(`\n${outcomes.map(line).join("\n")}`);
console.log(
  failed.length === 0 ? "\nAll checks passed." : `\n${failed.length} of ${outcomes.length} checks failed.`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
