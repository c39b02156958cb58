import { closeSync, openSync, readFileSync, rmSync, statSync, utimesSync, writeSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";

import { StartError } from "../errors.ts";

/**
 * A process id alone is not enough: a container that is started again gives the same ids to other processes.
 */
interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly bornAt: string | null;
}

export interface FolderLock {
  release(): void;
}

const HEARTBEAT_MS = 5_000;
/** Six missed beats: a holder on another host, whose processes nobody here can see, is taken for dead. */
const SILENCE_MS = 30_000;

/**
 * Takes a folder for this process alone, because two processes that write one embedded database lose rows
 * silently. The lock of a process that has died is taken over.
 * @throws StartError `DATA_FOLDER_LOCKED` with the folder and the process that holds it.
 */
export function lockFolder(folder: string): FolderLock {
  const file = join(folder, "lock");
  if (!claim(file)) takeOver(file, folder);
  const beat = setInterval(() => touch(file), HEARTBEAT_MS).unref();
  const release = () => {
    clearInterval(beat);
    process.off("exit", release);
    rmSync(file, { force: true });
  };
  process.once("exit", release);
  return { release };
}

function claim(file: string): boolean {
  try {
    const handle = openSync(file, "wx", 0o600);
    writeSync(handle, JSON.stringify(self()));
    closeSync(handle);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function takeOver(file: string, folder: string): void {
  const holder = readHolder(file);
  if (holder !== undefined && isAlive(holder, file)) throw lockedBy(holder, folder);
  rmSync(file, { force: true });
  if (!claim(file)) throw lockedBy(readHolder(file), folder);
}

function lockedBy(holder: Holder | undefined, folder: string): StartError {
  const who = holder === undefined ? "another process" : `process ${holder.pid} on ${holder.host}`;
  return new StartError("DATA_FOLDER_LOCKED", `${folder} is in use by ${who}`);
}

function self(): Holder {
  return { pid: process.pid, host: hostname(), bornAt: bornAt(process.pid) };
}

function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Holder;
  } catch {
    return undefined;
  }
}

function isAlive(holder: Holder, file: string): boolean {
  if (holder.host !== hostname()) return Date.now() - statSync(file).mtimeMs < SILENCE_MS;
  if (holder.bornAt !== bornAt(holder.pid)) return false;
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/**
 * The start of a process in ticks since boot, the 22nd field of its line in /proc; null where there is no
 * /proc.
 */
function bornAt(pid: number): string | null {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, "latin1");
    return line.slice(line.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}

function touch(file: string): void {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // The folder was removed under a running server; the next statement reports it with its cause.
  }
}
