import { readFileSync } from "node:fs";

/** The memory that a process holds now, in megabytes. Linux only. */
export function residentMegabytes(pid: number): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "latin1")) ?? [];
  if (kilobytes === undefined) throw new Error(`/proc/${pid}/status tells no memory.`);
  return Number(kilobytes) / 1_000;
}

/** By how much a row of samples grows from one to the next, as the line of least squares has it. */
export function growth(samples: readonly number[]): number {
  const middle = (samples.length - 1) / 2;
  const mean = samples.reduce((sum, sample) => sum + sample, 0) / samples.length;
  const along = samples.reduce((sum, sample, at) => sum + (at - middle) * (sample - mean), 0);
  const square = samples.reduce((sum, _sample, at) => sum + (at - middle) ** 2, 0);
  return square === 0 ? 0 : along / square;
}
