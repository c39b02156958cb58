import { spawn } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";

/** In the order of what a person wants to hear first; every one runs, whatever the others find. */
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

type Check = (typeof CHECKS)[number];

/** As many at a time as there are processors. */
async function runAll(): Promise<readonly Outcome[]> {
  const outcomes = new Map<Check, Outcome>();
  const waiting: Check[] = [...CHECKS];
  const runSome = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      outcomes.set(next, await run(next));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, runSome));
  return CHECKS.flatMap((check) => outcomes.get(check) ?? []);
}

/** What a check says is printed when it is over, so that no other one speaks between its lines. */
async function run({ script, finds }: Check): Promise<Outcome> {
  const started = performance.now();
  const program = spawn("npm", ["run", "--silent", script], {
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  const said: Buffer[] = [];
  for (const stream of [program.stdout, program.stderr]) {
    stream.on("data", (chunk: Buffer) => said.push(chunk));
  }
  const [status] = (await once(program, "close")) as [number | null];
  process.stdout.write(`\n▶ ${script}\n${Buffer.concat(said).toString()}`);
  return { script, finds, passed: status === 0, seconds: (performance.now() - started) / 1000 };
}

function line({ script, finds, passed, seconds }: Outcome): string {
  const time = `${seconds.toFixed(1)} s`.padStart(7);
  return `${passed ? "✔" : "✘"} ${script.padEnd(20)} ${time}  ${passed ? `no ${finds}`.replace(/^no an? /, "no ") : finds}`;
}

const outcomes = await runAll();
const failed = outcomes.filter(({ passed }) => !passed);

console.log(`\n${outcomes.map(line).join("\n")}`);
console.log(
  failed.length === 0 ? "\nAll checks passed." : `\n${failed.length} of ${outcomes.length} checks failed.`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
