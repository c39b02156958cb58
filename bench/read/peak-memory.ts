import { readFileSync } from "node:fs";

const KILOBYTES_PER_MEGABYTE = 1024;

/** The most memory that a process has held so far, in megabytes; undefined where there is no /proc. */
export function peakMegabytes(pid: number): number | undefined {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "latin1"))?.[1];
    return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / KILOBYTES_PER_MEGABYTE);
  } catch {
    return undefined;
  }
}
