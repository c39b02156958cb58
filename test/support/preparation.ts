import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, rename, writeFile } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";

import type { PreparedEngine } from "./engines.ts";

const PROGRAM = fileURLToPath(new URL("./load.ts", import.meta.url));
const LOADED = "loaded";
const LOOK_EVERY_MS = 200;

/** Begins to load the registers into an engine and does not wait for it; what it gives ends that. */
export function beginLoading(engine: PreparedEngine): () => Promise<void> {
  const program = spawn(process.execPath, ["--import", "tsx", PROGRAM, JSON.stringify(engine)], {
    stdio: ["ignore", "inherit", "pipe"],
  });
  let complaint = "";
  program.stderr.on("data", (chunk: Buffer) => (complaint = `${complaint}${chunk.toString()}`.slice(-4_000)));
  const over = tellEnd();
  return async () => {
    program.kill("SIGKILL");
    await over;
  };

  async function tellEnd(): Promise<void> {
    const [code] = (await once(program, "close")) as [number | null];
    await tell(engine, code === 0 ? LOADED : `The registers could not be loaded: ${complaint}`);
  }
}

/** Under another name first, so that nobody reads half of it. */
async function tell({ outcome }: PreparedEngine, text: string): Promise<void> {
  await writeFile(`${outcome}.part`, text);
  await rename(`${outcome}.part`, outcome);
}

/** Resolves when the registers are loaded into the engine of a project, if it has one. */
export async function whenLoaded(engine: PreparedEngine | undefined): Promise<void> {
  if (engine === undefined) return;
  for (;;) {
    const told = await readFile(engine.outcome, "utf8").catch(() => "");
    if (told === LOADED) return;
    if (told !== "") throw new Error(told);
    await setTimeout(LOOK_EVERY_MS);
  }
}
