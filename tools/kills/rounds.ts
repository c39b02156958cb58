import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";

import { type Database, type DatabaseOptions, openDatabase } from "../../src/db/database.ts";
import type { RegisterFile } from "../../src/ingestion/connectors/connector.ts";
import { stateDigest } from "../../src/ingestion/state-digest.ts";
import { importState, type Wound } from "./register.ts";

/** Databases that all begin in the same state. */
export interface Ground {
  /** What is imported under the kills, and where a process of its own finds it. */
  readonly after: RegisterFile;
  readonly path: string;
  readonly copy: () => Promise<{ readonly options: DatabaseOptions; readonly remove: () => Promise<void> }>;
}

export interface Kills {
  /** How many processes are killed; those that came to their end before are not counted. */
  readonly times: number;
  /** From 0 to 1: when in the course of an import the next kill comes. */
  readonly moment: () => number;
  readonly told?: (round: Round) => void;
}

export interface Round {
  /** After how many milliseconds the process was killed or over, and whether it had come to its end before. */
  readonly afterMs: number;
  readonly survived: boolean;
  /** What the database showed when it was opened again. */
  readonly found: "OLD" | "NEW" | "TORN";
  /** Whether the next run led to the state that a run without a kill leads to. */
  readonly finished: boolean;
}

interface Course {
  readonly before: string;
  readonly after: string;
  readonly durationMs: number;
}

/** A part of the time in which an import was over is a time in which the next one is not. */
const SOONER = 0.9;

/** Imports, kills, looks, imports again; each time on a new copy of the ground. */
export async function killRounds(ground: Ground, kills: Kills): Promise<readonly Round[]> {
  const course = await undisturbed(ground);
  let longestMs = course.durationMs;
  const rounds: Round[] = [];
  for (let killed = 0; killed < kills.times;) {
    const round = await killOnce(ground, course, kills.moment() * longestMs);
    rounds.push(round);
    kills.told?.(round);
    if (round.survived) longestMs = Math.min(longestMs, SOONER * round.afterMs);
    else killed += 1;
  }
  return rounds;
}

/** What a run without a kill makes of the ground, and how long it takes. */
async function undisturbed(ground: Ground): Promise<Course> {
  return onCopy(ground, async (options) => {
    const before = await looked(options, stateDigest);
    const child = begin({ options, path: ground.path });
    await begun(child);
    const startedAt = performance.now();
    await once(child, "exit");
    const durationMs = performance.now() - startedAt;
    const after = await looked(options, stateDigest);
    if (child.exitCode !== 0 || after === before) throw new Error("Without a kill nothing changed.");
    return { before, after, durationMs };
  });
}

async function killOnce(ground: Ground, course: Course, momentMs: number): Promise<Round> {
  return onCopy(ground, async (options) => {
    const child = begin({ options, path: ground.path });
    await begun(child);
    const startedAt = performance.now();
    await Promise.race([setTimeout(momentMs), once(child, "exit")]);
    const afterMs = performance.now() - startedAt;
    const survived = child.exitCode !== null;
    if (!survived) {
      const gone = once(child, "exit");
      child.kill("SIGKILL");
      await gone;
    }
    return {
      afterMs,
      survived,
      ...(await looked(options, (database) => judged(database, course, ground.after))),
    };
  });
}

async function judged(
  database: Database,
  { before, after }: Course,
  file: RegisterFile,
): Promise<Pick<Round, "found" | "finished">> {
  const states: Readonly<Record<string, Round["found"]>> = { [before]: "OLD", [after]: "NEW" };
  const found = states[await stateDigest(database)] ?? "TORN";
  await importState(database, file);
  return { found, finished: (await stateDigest(database)) === after };
}

async function onCopy<Outcome>(
  ground: Ground,
  work: (options: DatabaseOptions) => Promise<Outcome>,
): Promise<Outcome> {
  const { options, remove } = await ground.copy();
  return work(options).finally(remove);
}

async function looked<Outcome>(
  options: DatabaseOptions,
  work: (database: Database) => Promise<Outcome>,
): Promise<Outcome> {
  const database = await openDatabase(options);
  return work(database).finally(() => database.close());
}

function begin(wound: Wound): ChildProcess {
  const program = new URL("./child.ts", import.meta.url).pathname;
  return spawn(process.execPath, ["--import", "tsx", program, JSON.stringify(wound)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** Resolves when the import itself begins, so that no kill is wasted on the start of a process. */
async function begun(child: ChildProcess): Promise<void> {
  const over = once(child, "exit").then(() => {
    throw new Error("The import did not begin.");
  });
  over.catch(() => undefined);
  if (child.stdout !== null) await Promise.race([once(child.stdout, "data"), over]);
}
