import "reflect-metadata";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { startPostgres } from "../test/support/postgres-server.ts";
import { embeddedGround, type PreparedGround, serverGround } from "./kills/ground.ts";
import { killRounds, type Round } from "./kills/rounds.ts";

const USAGE = "npm run kills -- [--engine pglite|postgresql] [--times 100] [--rows 2000]";

const { values } = parseArgs({
  options: {
    engine: { type: "string", default: "pglite" },
    times: { type: "string", default: "100" },
    rows: { type: "string", default: "2000" },
  },
});
const times = Number(values.times);
const rows = Number(values.rows);
if (!["pglite", "postgresql"].includes(values.engine) || !(times > 0) || !(rows > 10)) {
  console.error(`Usage: ${USAGE}`);
  process.exitCode = 2;
} else {
  process.exitCode = await run(values.engine);
}

async function run(engine: string): Promise<number> {
  const scratch = await mkdtemp(join(tmpdir(), "qogam-"));
  const server = engine === "postgresql" ? await serverToKillOn() : undefined;
  const ground = server ? await serverGround(server.url, scratch, rows) : await embeddedGround(scratch, rows);
  try {
    return await report(engine, ground);
  } finally {
    await ground.remove();
    await server?.stop();
    await rm(scratch, { recursive: true, force: true });
  }
}

async function serverToKillOn(): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const url = process.env["DATABASE_URL"];
  return url ? { url, stop: () => Promise.resolve() } : startPostgres();
}

async function report(engine: string, ground: PreparedGround): Promise<number> {
  const rounds = await killRounds(ground, { times, moment: Math.random, told: tell });
  const count = (of: (round: Round) => boolean) => rounds.filter(of).length;
  const torn = count(({ found }) => found === "TORN");
  const unfinished = count(({ finished }) => !finished);
  console.table({
    [engine]: {
      kills: count(({ survived }) => !survived),
      "over before": count(({ survived }) => survived),
      "old revision": count(({ found }) => found === "OLD"),
      "new revision": count(({ found }) => found === "NEW"),
      torn,
      "next run unfinished": unfinished,
    },
  });
  return torn + unfinished === 0 ? 0 : 1;
}

function tell({ afterMs, survived, found, finished }: Round): void {
  const how = survived ? "over" : `killed after ${Math.round(afterMs)} ms`;
  console.error(`${how}: ${found}, ${finished ? "finished" : "NOT FINISHED"} by the next run`);
}
