import { Pool } from "pg";

import { type Contender, ours } from "./contenders.ts";
import { unlessLate } from "./late.ts";
import { ask } from "./load.ts";
import { type Measured, measureInTurns, type Runner } from "./measure.ts";
import type { Options } from "./options.ts";
import type { Question, Variables } from "./questions/question.ts";
import { questions } from "./questions/questions.ts";
import type { Loaded, Registers, Say } from "./registers.ts";
import type { GrowthQuestion, GrowthReport, Sized, Step } from "./report.ts";
import { type ServerProcess, startServer } from "./server-process.ts";
import { ratios, spread } from "./statistics.ts";
import { mostGrowth } from "./targets.ts";

/** The same server over registers of another size. */
interface Grown extends Registers {
  readonly server: ServerProcess;
  readonly pool: Pool;
}

/** A question as it is asked at one scale, and what its answer weighs; undefined where it has none in time. */
interface Asking {
  readonly grown: Grown;
  readonly variables: Variables;
  readonly runner: Runner | undefined;
  readonly bytes: number;
}

/** Ours at one scale after another in every round, so that whatever slows a round slows all of its scales. */
export async function measureGrowth(
  options: Options,
  { registers, pid }: Loaded,
  scratch: string,
  say: Say,
): Promise<GrowthReport["questions"]> {
  const all: Grown[] = [];
  const reports: GrowthQuestion[] = [];
  try {
    for (const each of registers) {
      const server = await startServer(ours.command(each.url, scratch));
      all.push({ ...each, server, pool: new Pool({ connectionString: each.url, max: 1 }) });
    }
    for (const question of questions.filter(({ letter }) => options.questions.includes(letter))) {
      const asked: Asking[] = [];
      for (const grown of all) asked.push(await asking(ours, question, grown));
      for (const connections of new Set([1, options.connections])) {
        const report = await growthOf(question, asked, { ...options, connections }, pid);
        reports.push(report);
        say(`(${question.letter}) ${connections} at once: ${report.sizes.map(brief).join(", ")}`);
      }
    }
    return reports;
  } finally {
    await Promise.all(all.flatMap(({ server, pool }) => [server.stop(), pool.end()]));
  }
}

const brief = ({ scale, p50 }: Sized): string => `${p50?.median.toFixed(1) ?? "–"} ms at ${scale}`;

async function asking(contender: Contender, question: Question, grown: Grown): Promise<Asking> {
  const variables = await question.choose(grown.pool);
  const asked = await contender.ask(question, variables, grown.server.url);
  if (asked === undefined) throw new Error(`${contender.name} has no words for ${question.name}`);
  const answer = await unlessLate(ask(asked));
  const runner = answer && { contender, server: grown.server, asked };
  return { grown, variables, runner, bytes: answer?.bytes ?? 0 };
}

async function growthOf(
  { letter, name, title }: Question,
  asked: readonly Asking[],
  load: Options,
  pid: number | undefined,
): Promise<GrowthQuestion> {
  const runners = asked.map(({ runner }) => runner);
  await measureInTurns(runners, { ...load, seconds: load.warmUp, rounds: 1 }, undefined);
  const turns = await measureInTurns(runners, load, pid);
  const sizes = asked.map((each, place) => sized(each, turns[place]));
  return { letter, name, title, connections: load.connections, sizes, steps: stepsOf(letter, sizes, turns) };
}

function sized({ grown, variables, bytes }: Asking, turns: readonly Measured[] | undefined): Sized {
  const over = (of: (turn: Measured) => number) => (turns === undefined ? null : spread(turns.map(of)));
  return {
    scale: grown.scale,
    variables,
    bytes,
    p50: over((turn) => turn.p50),
    p99: over((turn) => turn.p99),
    requestsPerSecond: over((turn) => turn.requestsPerSecond),
  };
}

function stepsOf(
  letter: string,
  sizes: readonly Sized[],
  turns: readonly (readonly Measured[] | undefined)[],
): readonly Step[] {
  const p50s = turns.map((row) => row?.map((turn) => turn.p50) ?? []);
  return sizes.slice(1).flatMap((to, place) => {
    const from = sizes[place];
    if (from === undefined || from.p50 === null || to.p50 === null) return [];
    const grown = ratios(p50s[place + 1] ?? [], p50s[place] ?? []);
    return [{ from: from.scale, to: to.scale, target: mostGrowth(letter), ...grown }];
  });
}
