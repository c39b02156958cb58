import { Pool } from "pg";

import { type Contender, contenders, keepBytes } from "./contenders.ts";
import { unlessLate } from "./late.ts";
import { ask } from "./load.ts";
import { compareAnswers, measureInTurns, type Runner } from "./measure.ts";
import type { Options } from "./options.ts";
import type { Question, Variables } from "./questions/question.ts";
import { questions } from "./questions/questions.ts";
import type { Loaded, Registers, Say } from "./registers.ts";
import type { QuestionReport } from "./report.ts";
import { type ServerProcess, startServer } from "./server-process.ts";
import { statementsPerRequest } from "./statements.ts";
import { summary } from "./summary.ts";

interface Started {
  readonly contender: Contender;
  readonly server: ServerProcess;
}

interface Run {
  readonly options: Options;
  readonly scale: number;
  readonly pool: Pool;
  readonly say: Say;
  readonly pid: number | undefined;
}

const chosenOf = ({ contenders: names }: Options): readonly Contender[] =>
  contenders.filter(({ name }) => names.includes(name));

/** Every question to every contender that has words for it, at one scale after the other. */
export async function measureContenders(
  options: Options,
  { registers, pid }: Loaded,
  scratch: string,
  say: Say,
): Promise<readonly QuestionReport[]> {
  const reports: QuestionReport[] = [];
  for (const each of registers) reports.push(...(await measureScale(options, each, pid, scratch, say)));
  return reports;
}

async function measureScale(
  options: Options,
  { scale, url }: Registers,
  pid: number | undefined,
  scratch: string,
  say: Say,
): Promise<readonly QuestionReport[]> {
  const pool = new Pool({ connectionString: url, max: 1 });
  const run = { options, scale, pool, say, pid };
  const started: Started[] = [];
  const reports: QuestionReport[] = [];
  try {
    for (const contender of chosenOf(options)) {
      started.push({ contender, server: await startServer(contender.command(url, scratch)) });
    }
    for (const question of questions.filter(({ letter }) => options.questions.includes(letter))) {
      reports.push(await askOne(run, started, question));
    }
    return reports;
  } finally {
    await pool.end();
    await Promise.all(started.map(({ server }) => server.stop()));
  }
}

async function askOne(
  { options, scale, pool, say, pid }: Run,
  started: readonly Started[],
  question: Question,
): Promise<QuestionReport> {
  const variables = await question.choose(pool);
  const asked = await runnersOf(started, question, variables);
  const inTime = await punctual(asked);
  const answerBytes = await compareAnswers(inTime);
  say(
    `(${question.letter}) ${question.title}, scale ${scale}: equal answers for ${JSON.stringify(variables)}`,
  );
  await measureInTurns(inTime, { ...options, seconds: options.warmUp, rounds: 1 }, undefined);
  const turns = await measureInTurns(inTime, options, pid);
  const runners = inTime.filter((_, place) => turns[place] !== undefined);
  await compareAnswers(runners);
  const statements = await statementsPerRequest(pool, runners);
  const lacking = chosenOf(options).filter((one) => !asked.some(({ contender }) => contender === one));
  const late = asked.filter((one) => !runners.includes(one)).map(({ contender }) => contender);
  const report = summary({
    runners,
    turns: turns.filter((own) => own !== undefined),
    answerBytes: answerBytes.filter((_, place) => turns[place] !== undefined),
    statements,
    question,
    scale,
    variables,
    lacking,
    late,
  });
  for (const { title, requestsPerSecond, p99 } of report.contenders) {
    say(
      `    ${requestsPerSecond.median.toFixed(0).padStart(6)}/s, p99 ${p99.median.toFixed(0)} ms: ${title}`,
    );
  }
  return report;
}

async function runnersOf(
  started: readonly Started[],
  question: Question,
  variables: Variables,
): Promise<readonly Runner[]> {
  const runners: Runner[] = [];
  for (const { contender, server } of started) {
    const asked = await contender.ask(question, variables, server.url);
    if (asked) runners.push({ contender, server, asked });
  }
  const named = (name: string) => runners.find(({ contender }) => contender.name === name)?.asked;
  const [own, memory] = [named("ours"), named("memory")];
  if (own && memory) await keepBytes(own, memory);
  return runners;
}

/** Who answers at all; asked before anything is measured, so that one who never does costs no round. */
async function punctual(runners: readonly Runner[]): Promise<readonly Runner[]> {
  const inTime: Runner[] = [];
  for (const runner of runners) if (await unlessLate(ask(runner.asked))) inTime.push(runner);
  return inTime;
}
