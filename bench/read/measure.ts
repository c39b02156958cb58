import { setTimeout as pause } from "node:timers/promises";

import type { Contender } from "./contenders.ts";
import { cpuSeconds, familyCpuSeconds } from "./cpu-time.ts";
import { difference } from "./difference.ts";
import { unlessLate } from "./late.ts";
import { ask, putUnderLoad, type Asked, type Load } from "./load.ts";
import { normalise } from "./normalise.ts";
import type { ServerProcess } from "./server-process.ts";
import type { Turn } from "./turn.ts";

/** A contender that runs and knows what it is asked. */
export interface Runner {
  readonly contender: Contender;
  readonly server: ServerProcess;
  readonly asked: Asked;
}

/** A turn with the seconds of CPU that it took per 1,000 requests. */
export interface Measured extends Turn {
  readonly serverCpu: number | undefined;
  readonly databaseCpu: number | undefined;
}

/**
 * The bytes of every contender's answer, in their order.
 * @throws Error that says where two answers part, for then there is nothing to compare.
 */
export async function compareAnswers(runners: readonly Runner[]): Promise<readonly number[]> {
  const given = await Promise.all(runners.map(({ asked }) => ask(asked)));
  const [first, ...others] = given.map(({ answer }) => normalise(answer));
  for (const [index, other] of others.entries()) {
    const where = difference(first, other);
    const names = [runners[0], runners[index + 1]].map((runner) => runner?.contender.name).join(" and ");
    if (where !== undefined) throw new Error(`${names} do not give the same answer at ${where}`);
  }
  return given.map(({ bytes }) => bytes);
}

/**
 * Every contender once in every round, each round beginning with the next one; the turns by contender. Who is late once
 * is not asked again and has no turns.
 */
export async function measureInTurns(
  runners: readonly (Runner | undefined)[],
  load: Load & { readonly rounds: number },
  databasePid: number | undefined,
): Promise<readonly (readonly Measured[] | undefined)[]> {
  const turns: (Measured[] | undefined)[] = runners.map((runner) => runner && []);
  for (let round = 0; round < load.rounds; round++) {
    for (const place of runners.keys()) {
      const next = (round + place) % runners.length;
      const [runner, own] = [runners[next], turns[next]];
      if (runner === undefined || own === undefined) continue;
      const turn = await unlessLate(measureTurn(runner, load, databasePid));
      turns[next] = turn && [...own, turn];
    }
  }
  return turns;
}

const LOOKS = 200;
const LOOK_MS = 50;
/** Two ticks of the kernel's clock. */
const IDLE_SECONDS = 0.02;

/** Statements whose clients left at the end of a turn may still run, and are no load of the next one. */
async function untilIdle(databasePid: number): Promise<void> {
  for (let look = 0; look < LOOKS; look++) {
    const before = familyCpuSeconds(databasePid) ?? 0;
    await pause(LOOK_MS);
    if ((familyCpuSeconds(databasePid) ?? 0) - before < IDLE_SECONDS) return;
  }
}

async function measureTurn({ server, asked }: Runner, load: Load, databasePid?: number): Promise<Measured> {
  const used = () => ({
    server: cpuSeconds(server.pid),
    database: databasePid === undefined ? undefined : familyCpuSeconds(databasePid),
  });
  if (databasePid !== undefined) await untilIdle(databasePid);
  const before = used();
  const turn = await putUnderLoad(asked, load);
  const after = used();
  return {
    ...turn,
    serverCpu: perThousand(before.server, after.server, turn.answers),
    databaseCpu: perThousand(before.database, after.database, turn.answers),
  };
}

function perThousand(
  before: number | undefined,
  after: number | undefined,
  answers: number,
): number | undefined {
  return before === undefined || after === undefined ? undefined : ((after - before) * 1000) / answers;
}
