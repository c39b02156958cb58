import { setTimeout } from "node:timers/promises";
import type { Pool } from "pg";

import type { Database } from "../db/database.ts";
import { BusyError } from "../errors.ts";

/** What a writer does that finds another one at work. */
export type WhenBusy = "wait" | "refuse";

/** Held from the first row staged to the last one published, by whatever process. */
const IMPORT_LOCK = 1_905_199_002;
const POLL_MS = 200;

/** The pools of this process in which an import is under way: on PGlite they are all that there can be. */
const busy = new WeakSet<Pool>();

/**
 * Does the work as the only writer of the database; `waiting` hears of another one whose end is waited for. A process that
 * dies gives the lock back with its connection.
 * @throws BusyError where another one is at work and nobody wants to wait.
 */
export async function importAlone<Outcome>(
  database: Database,
  whenBusy: WhenBusy,
  work: () => Promise<Outcome>,
  waiting: () => void = () => undefined,
): Promise<Outcome> {
  const release = await claimed(database, whenBusy, waiting);
  try {
    return await work();
  } finally {
    release();
  }
}

type Release = () => void;

async function claimed(database: Database, whenBusy: WhenBusy, waiting: () => void): Promise<Release> {
  for (let attempt = 0; ; attempt += 1) {
    const release = await claim(database);
    if (release !== undefined) return release;
    if (whenBusy === "refuse") throw new BusyError("IMPORT_UNDER_WAY", "another one is under way");
    if (attempt === 0) waiting();
    await setTimeout(POLL_MS);
  }
}

async function claim({ pool, engine }: Database): Promise<Release | undefined> {
  if (busy.has(pool)) return undefined;
  busy.add(pool);
  try {
    const release = engine === "pglite" ? () => undefined : await claimOnServer(pool);
    if (release === undefined) busy.delete(pool);
    return (
      release &&
      (() => {
        busy.delete(pool);
        release();
      })
    );
  } catch (error) {
    busy.delete(pool);
    throw error;
  }
}

async function claimOnServer(pool: Pool): Promise<Release | undefined> {
  const client = await pool.connect();
  // Its statements are over when it breaks, so nobody else would hear of it.
  const unheard = (): void => undefined;
  client.on("error", unheard);
  const { rows } = await client.query<{ taken: boolean }>("select pg_try_advisory_lock($1) as taken", [
    IMPORT_LOCK,
  ]);
  if (rows[0]?.taken === true) return () => client.release(true);
  client.off("error", unheard);
  client.release();
  return undefined;
}
