import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";

/** A server in a process of its own. */
export interface ServerProcess {
  readonly pid: number;
  readonly url: string;
  stop(): Promise<void>;
}

export interface ServerCommand {
  /** A file that tsx runs and that prints its address, with its arguments. */
  readonly command: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

export const root = resolve(import.meta.dirname, "..", "..");

const LONGEST_START_MS = 600_000;
const LONGEST_STOP_MS = 15_000;
const KEPT_CHARACTERS = 4_000;

/**
 * Runs a command of the product to its end; whoever watches sees what it writes.
 * @throws Error where it does not end well.
 */
export async function runToEnd({ command, environment }: ServerCommand): Promise<void> {
  const child = spawn(process.execPath, ["--import", "tsx", ...command], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ["ignore", process.stderr, process.stderr],
  });
  const [code] = (await once(child, "exit")) as [number | null];
  if (code !== 0) throw new Error(`${command.join(" ")} ended with ${code}`);
}

/**
 * Starts a server from the root of the repository, on the Node that runs this process, and waits for its address.
 * @throws Error with the end of what the server wrote, where it ends or stays silent instead.
 */
export async function startServer({ command, environment }: ServerCommand): Promise<ServerProcess> {
  const child = spawn(process.execPath, ["--import", "tsx", ...command], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production", GRAPHILE_ENV: "production", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  child.once("exit", () => process.off("exit", kill));
  const url = await addressOf(child);
  return { pid: child.pid as number, url, stop: () => stop(child) };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((ready, failed) => {
    let written = "";
    const fail = (reason: string) => {
      child.kill("SIGKILL");
      failed(new Error(`${child.spawnargs.at(-1)} ${reason}:\n${written}`));
    };
    const impatient = setTimeout(() => fail("gave no address in time"), LONGEST_START_MS).unref();
    const read = (chunk: Buffer) => {
      written = `${written}${chunk.toString()}`.slice(-KEPT_CHARACTERS);
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(written)?.[0];
      if (address === undefined) return;
      clearTimeout(impatient);
      ready(address);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("error", failed);
    child.once("exit", () => fail("ended"));
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGTERM");
  const impatient = setTimeout(() => child.kill("SIGKILL"), LONGEST_STOP_MS);
  await gone;
  clearTimeout(impatient);
}
