import { readdirSync, readFileSync } from "node:fs";

/** Ticks of the kernel's clock, which every Linux reports as hundredths of a second. */
const TICKS_PER_SECOND = 100;

/** Seconds of CPU that a process has used with all its threads; undefined where there is no /proc. */
export function cpuSeconds(pid: number): number | undefined {
  const times = timesOf(pid);
  return times === undefined ? undefined : times.own / TICKS_PER_SECOND;
}

/** The same for a process with its children, those that have ended included. */
export function familyCpuSeconds(pid: number): number | undefined {
  const parent = timesOf(pid);
  if (parent === undefined) return undefined;
  const children = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((name) => timesOf(Number(name)))
    .filter((times) => times?.parent === pid);
  const living = children.reduce((sum, times) => sum + (times?.own ?? 0), 0);
  return (parent.own + parent.ended + living) / TICKS_PER_SECOND;
}

/** The process that started another one of a name; undefined where there is none of that name on this machine. */
export function parentOf(pid: number, name: string): number | undefined {
  try {
    return readFileSync(`/proc/${pid}/comm`, "utf8").trim() === name ? timesOf(pid)?.parent : undefined;
  } catch {
    return undefined;
  }
}

interface Times {
  readonly parent: number;
  readonly own: number;
  /** Of children that have ended. */
  readonly ended: number;
}

/** Fields 4 and 14 to 17 of the process's line, counted behind its name, which may hold blanks. */
function timesOf(pid: number): Times | undefined {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, "latin1");
    const fields = line
      .slice(line.lastIndexOf(")") + 2)
      .split(" ")
      .map(Number);
    const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields.slice(11, 15);
    return { parent: fields[1] ?? 0, own: user + system, ended: endedUser + endedSystem };
  } catch {
    return undefined;
  }
}
