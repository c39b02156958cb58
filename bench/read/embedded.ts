import { cp } from "node:fs/promises";
import { join } from "node:path";

import { importInto, ours, product } from "./contenders.ts";
import { difference } from "./difference.ts";
import { ask, type Asked, putUnderLoad } from "./load.ts";
import { normalise } from "./normalise.ts";
import type { Options } from "./options.ts";
import type { Question, Variables } from "./questions/question.ts";
import { questions } from "./questions/questions.ts";
import type { Say } from "./registers.ts";
import type { EmbeddedFigures, EmbeddedQuestion } from "./report.ts";
import { runToEnd, type ServerProcess, startServer } from "./server-process.ts";
import { ratios, spread } from "./statistics.ts";
import { leastEmbedded } from "./targets.ts";
import type { Turn } from "./turn.ts";

/** How a statement is put to PGlite without a server. */
export type EmbeddedWay = "prepared" | "query" | "hand-written";

const titles: Readonly<Record<EmbeddedWay, string>> = {
  prepared: "the same statement alone on PGlite, prepared",
  query: "the same statement alone on PGlite, by its `query`",
  "hand-written": "the hand-written statement alone on PGlite, prepared",
};
const ways = Object.keys(titles) as readonly EmbeddedWay[];

/** One that measures itself and answers with the turn. */
interface Contestant {
  readonly title: string;
  turn(seconds: number): Promise<Turn>;
}

/** Ours on the embedded engine, and the statements alone on a copy of its folder. */
export async function measureEmbedded(
  options: Options,
  scratch: string,
  say: Say,
): Promise<readonly EmbeddedQuestion[]> {
  const loaded = options.databases[0] ?? (await imported(join(scratch, "imported")));
  const own = join(scratch, "server");
  await cp(loaded, own, { recursive: true });
  const reports: EmbeddedQuestion[] = [];
  for (const question of questions.filter(({ letter }) => options.questions.includes(letter))) {
    const copy = join(scratch, question.name);
    await cp(loaded, copy, { recursive: true });
    const report = await compared(question, own, copy, options);
    reports.push(report);
    say(`(${question.letter}) ${report.ratio.median.toFixed(2)} × the same statement alone`);
  }
  return reports;
}

async function imported(folder: string): Promise<string> {
  await runToEnd(importInto({ QOGAM_DATA_DIR: folder }));
  return folder;
}

async function compared(
  question: Question,
  own: string,
  copy: string,
  options: Options,
): Promise<EmbeddedQuestion> {
  const server = await startServer(product(["serve"], { QOGAM_DATA_DIR: own, QOGAM_CACHE_MB: "0" }));
  const alone = await startServer({
    command: ["bench/read/servers/embedded-alone.server.ts", copy, question.name],
  });
  try {
    const variables = (await fetched(alone, "/variables")) as Variables;
    const asked = await ours.ask(question, variables, server.url);
    if (asked === undefined) throw new Error(`ours has no words for ${question.name}`);
    await assertEqual(asked, alone);
    const turns = await inTurns(
      [contestant(asked, options), ...ways.map((way) => lonely(alone, way))],
      options,
    );
    const { letter, name, title } = question;
    const rates = (place: number) => turns[place]?.turns.map((turn) => turn.requestsPerSecond) ?? [];
    const ratio = { ...ratios(rates(0), rates(1)), target: leastEmbedded };
    return { letter, name, title, variables, rows: turns.map(figures), ratio };
  } finally {
    await Promise.all([server.stop(), alone.stop()]);
  }
}

function contestant(asked: Asked, { connections, requests }: Options): Contestant {
  return {
    title: `Qogam on PGlite, ${connections} connections`,
    turn: (seconds) => putUnderLoad(asked, { connections, requests, seconds }),
  };
}

function lonely(alone: ServerProcess, way: EmbeddedWay): Contestant {
  return {
    title: titles[way],
    turn: (seconds) => fetched(alone, `/turn?way=${way}&seconds=${seconds}`) as Promise<Turn>,
  };
}

async function fetched({ url }: ServerProcess, path: string): Promise<unknown> {
  const response = await fetch(`${url}${path}`);
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return response.json();
}

/**
 * The statement of the server gives the value of the only root field, the hand-written one the whole answer.
 * @throws Error where the statements alone give another answer than the server.
 */
async function assertEqual(asked: Asked, alone: ServerProcess): Promise<void> {
  const expected = rootOf((await ask(asked)).answer);
  for (const way of ways) {
    const given = JSON.parse((await fetched(alone, `/answer?way=${way}`)) as string) as { data?: unknown };
    const where = difference(normalise(expected), normalise(given.data ? rootOf(given.data) : given));
    if (where !== undefined) throw new Error(`${titles[way]} does not give the same answer at ${where}`);
  }
}

const rootOf = (data: unknown): unknown => Object.values(data as object)[0];

interface Row {
  readonly title: string;
  readonly turns: readonly Turn[];
}

async function inTurns(
  all: readonly Contestant[],
  { rounds, seconds, warmUp }: Options,
): Promise<readonly Row[]> {
  const rows = all.map(({ title }) => ({ title, turns: [] as Turn[] }));
  for (const each of all) await each.turn(warmUp);
  for (let round = 0; round < rounds; round++) {
    for (const place of all.keys()) {
      const next = (round + place) % all.length;
      const turn = await all[next]?.turn(seconds);
      if (turn) rows[next]?.turns.push(turn);
    }
  }
  return rows;
}

function figures({ title, turns }: Row): EmbeddedFigures {
  const over = (of: (turn: Turn) => number) => spread(turns.map(of));
  return {
    title,
    requestsPerSecond: over((turn) => turn.requestsPerSecond),
    p50: over((turn) => turn.p50),
    p99: over((turn) => turn.p99),
  };
}
