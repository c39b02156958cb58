import { Pool } from "pg";

import { contenders, type Contender, registersInto } from "./contenders.ts";
import { thisMachine } from "./machine.ts";
import { compareAnswers, measureInTurns, type Runner } from "./measure.ts";
import type { Options } from "./options.ts";
import { type Postgres, startPostgres } from "./postgres.ts";
import type { Question, Variables } from "./questions/question.ts";
import { territory } from "./questions/territory/territory.question.ts";
import type { Machine, Report } from "./report.ts";
import { scratchFolder } from "./scratch-folder.ts";
import { runToEnd, startServer } from "./server-process.ts";
import { summary } from "./summary.ts";

/** Tells a person what is going on. */
type Say = (line: string) => void;

type Database = Pick<Postgres, "url"> & Partial<Postgres>;

const question: Question = territory;

/** Everything from an empty folder to the figures, and nothing left behind. */
export async function bench(options: Options, say: Say): Promise<Report> {
  const machine = thisMachine();
  const scratch = await scratchFolder();
  const database = await openDatabase(options);
  try {
    if (options.database === undefined) await loadRegisters(database.url, scratch.path);
    return await compare(database, { options, machine, scratch: scratch.path, say });
  } finally {
    await database.stop?.();
    scratch.remove();
  }
}

async function openDatabase({ database }: Options): Promise<Database> {
  return database === undefined ? startPostgres() : { url: database };
}

/** The product migrates and imports by itself; then PostgreSQL gets to know the tables that it will be asked about. */
async function loadRegisters(url: string, scratch: string): Promise<void> {
  await runToEnd(registersInto(url, scratch));
  await withPool(url, async (pool) => {
    await pool.query("vacuum (analyze)");
    await pool.query("checkpoint");
  });
}

interface Setting {
  readonly options: Options;
  readonly machine: Machine;
  readonly scratch: string;
  readonly say: Say;
}

async function compare(database: Database, { options, machine, scratch, say }: Setting): Promise<Report> {
  const { variables, postgresql } = await withPool(database.url, prepare);
  const runners: Runner[] = [];
  try {
    for (const contender of contenders) {
      runners.push(await start(database.url, { contender, scratch, variables }));
    }
    const answerBytes = await compareAnswers(runners);
    say(`The answers for ${JSON.stringify(variables)} are the same, ${answerBytes.join(", ")} bytes`);
    await measureInTurns(runners, { ...options, rounds: 1 }, undefined);
    say("Everyone is warm");
    const turns = await measureInTurns(runners, options, database.pid);
    await compareAnswers(runners);
    const asked = { name: question.name, variables };
    return summary({ runners, turns, answerBytes, options, question: asked, machine, postgresql });
  } finally {
    await Promise.all(runners.map(({ server }) => server.stop()));
  }
}

async function prepare(pool: Pool): Promise<{ readonly variables: Variables; readonly postgresql: string }> {
  const { rows } = await pool.query<{ server_version: string }>("show server_version");
  return { variables: await question.choose(pool), postgresql: rows[0]?.server_version ?? "unknown" };
}

interface Start {
  readonly contender: Contender;
  readonly scratch: string;
  readonly variables: Variables;
}

async function start(database: string, { contender, scratch, variables }: Start): Promise<Runner> {
  const server = await startServer(contender.command(database, scratch));
  return { contender, server, asked: contender.ask(question, variables, server.url) };
}

async function withPool<Result>(url: string, work: (pool: Pool) => Promise<Result>): Promise<Result> {
  const pool = new Pool({ connectionString: url, max: 1 });
  return work(pool).finally(() => pool.end());
}
