import { Pool } from "pg";

import { type Contender, contenders, keepBytes, registersInto } from "./contenders.ts";
import { thisMachine, versions } from "./machine.ts";
import { compareAnswers, measureInTurns, type Runner } from "./measure.ts";
import { multiply } from "./multiply.ts";
import type { Options } from "./options.ts";
import { type Postgres, startPostgres } from "./postgres.ts";
import type { Question, Variables } from "./questions/question.ts";
import { questions } from "./questions/questions.ts";
import type { QuestionReport, Report } from "./report.ts";
import { scratchFolder } from "./scratch-folder.ts";
import { runToEnd, type ServerProcess, startServer } from "./server-process.ts";
import { statementsPerRequest } from "./statements.ts";
import { summary } from "./summary.ts";

/** Tells a person what is going on. */
type Say = (line: string) => void;

type Database = Pick<Postgres, "url"> & Partial<Postgres>;

interface Started {
  readonly contender: Contender;
  readonly server: ServerProcess;
}

interface Run {
  readonly options: Options;
  readonly pool: Pool;
  readonly say: Say;
  readonly database: Database;
}

/** Everything from an empty folder to the figures, and nothing left behind. */
export async function bench(options: Options, say: Say): Promise<Report> {
  const machine = thisMachine();
  const scratch = await scratchFolder();
  const database = await openDatabase(options);
  const pool = new Pool({ connectionString: database.url, max: 1 });
  const run = { options, pool, say, database };
  try {
    if (options.database === undefined) await load(run, scratch.path);
    const reports = await askEverything(run, scratch.path);
    const { connections, rounds, seconds, requests, scale } = options;
    const { rows } = await pool.query<{ server_version: string }>("show server_version");
    return {
      date: new Date().toISOString(),
      machine,
      versions: { ...versions(), postgresql: rows[0]?.server_version ?? "unknown" },
      settings: { connections, rounds, seconds, requests, scale },
      questions: reports,
    };
  } finally {
    await pool.end();
    await database.stop?.();
    scratch.remove();
  }
}

async function openDatabase({ database }: Options): Promise<Database> {
  return database === undefined ? startPostgres() : { url: database };
}

/** The product migrates and imports by itself; then PostgreSQL gets to know the tables that it will be asked about. */
async function load({ options, pool, say, database }: Run, scratch: string): Promise<void> {
  await runToEnd(registersInto(database.url, scratch));
  if (options.scale > 1) {
    say(`Multiplying the registers by ${options.scale}`);
    await multiply(pool, options.scale);
  }
  await pool.query("vacuum (analyze)");
  await pool.query("checkpoint");
}

async function askEverything(run: Run, scratch: string): Promise<readonly QuestionReport[]> {
  const started: Started[] = [];
  const reports: QuestionReport[] = [];
  try {
    for (const contender of contenders) {
      started.push({ contender, server: await startServer(contender.command(run.database.url, scratch)) });
    }
    for (const question of questions.filter(({ letter }) => run.options.questions.includes(letter))) {
      reports.push(await askOne(run, started, question));
    }
    return reports;
  } finally {
    await Promise.all(started.map(({ server }) => server.stop()));
  }
}

async function askOne(
  { options, pool, say, database }: Run,
  started: readonly Started[],
  question: Question,
): Promise<QuestionReport> {
  const variables = await question.choose(pool);
  const runners = await runnersOf(started, question, variables);
  const answerBytes = await compareAnswers(runners);
  say(`(${question.letter}) ${question.title}: equal answers for ${JSON.stringify(variables)}`);
  await measureInTurns(runners, { ...options, seconds: 1, rounds: 1 }, undefined);
  const turns = await measureInTurns(runners, options, database.pid);
  await compareAnswers(runners);
  const statements = await statementsPerRequest(pool, runners);
  const lacking = contenders.filter((one) => !runners.some(({ contender }) => contender === one));
  const report = summary({ runners, turns, answerBytes, statements, question, variables, lacking });
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
  const [first, last] = [runners[0], runners.at(-1)];
  if (first && last) await keepBytes(first.asked, last.asked);
  return runners;
}
