import { SingleBar } from "cli-progress";

import type { ImportProgress } from "../ingestion/progress.ts";
import type { ImportOutcome } from "../ingestion/runs.ts";

/** A bar with counts and rate on a terminal, a line per source elsewhere. */
export function importProgress(stream: NodeJS.WriteStream = process.stderr): ImportProgress {
  return stream.isTTY ? drawnProgress(stream) : writtenProgress((line) => stream.write(`${line}\n`));
}

function drawnProgress(stream: NodeJS.WriteStream): ImportProgress {
  const bar = new SingleBar({
    stream,
    format: "{source} {bar} {value}/{total} rows · {rate} rows/s · {phase}",
    barsize: 24,
    barCompleteChar: "█",
    barIncompleteChar: "░",
    hideCursor: true,
    autopadding: true,
  });
  const written = writtenProgress((line) => stream.write(`${line}\n`));
  let startedAt = 0;
  return {
    waiting: () => written.waiting(),
    staging: (source, rows) => {
      startedAt = performance.now();
      bar.start(rows, 0, { source: source.padEnd(18), rate: "0", phase: "reading" });
    },
    advance: (rows) =>
      bar.increment(rows, { rate: rate(bar.getProgress() * bar.getTotal() + rows, startedAt) }),
    publishing: () => bar.update({ phase: "publishing" }),
    ended: (outcome) => {
      // A run that fails before its rows are read has no bar to end.
      if (!bar.isActive) {
        written.ended(outcome);
        return;
      }
      bar.update(outcome.rowsRead, { rate: rate(outcome.rowsRead, startedAt), phase: told(outcome) });
      bar.stop();
    },
  };
}

/** The same in lines, for logs. */
function writtenProgress(write: (line: string) => void): ImportProgress {
  let startedAt = 0;
  return {
    waiting: () => write("Another import is under way; this one begins after it."),
    staging: (source, rows) => {
      startedAt = performance.now();
      write(`${source}: ${count(rows)} rows`);
    },
    advance: () => undefined,
    publishing: () => undefined,
    ended: (outcome) => {
      write(`${outcome.source}: ${told(outcome)}; ${rate(outcome.rowsRead, startedAt)} rows/s`);
      const notes = Object.entries(outcome.notes).map(([note, times]) => `${note} ${count(times)}`);
      if (notes.length > 0) write(`${outcome.source}: noted ${notes.join(", ")}`);
    },
  };
}

/** How a run ended, in words. */
export function told(outcome: ImportOutcome): string {
  const { status, quarantined, gone, revision, reason } = outcome;
  const figures = [
    ...understood(outcome),
    `${count(quarantined)} in quarantine`,
    ...(gone > 0 ? [`${count(gone)} gone`] : []),
  ];
  const words = { PUBLISHED: `revision ${revision}`, NOOP: "nothing new", HELD: "held", FAILED: "failed" }[
    status
  ];
  return [`${words}: ${figures.join(", ")}`, ...(reason === null ? [] : [reason])].join("; ");
}

function understood({ status, published, unchanged }: ImportOutcome): string[] {
  if (status === "HELD") return [`${count(unchanged)} wait for a decision`];
  return [`${count(published)} published`, `${count(unchanged)} unchanged`];
}

function rate(rows: number, since: number): string {
  return count(Math.round((rows * 1_000) / Math.max(1, performance.now() - since)));
}

function count(value: number): string {
  return value.toLocaleString("en");
}
