import type { Pool } from "pg";

import type { Database } from "../db/database.ts";
import type { Connector, Numbering } from "./connectors/connector.ts";
import { deliveredTo } from "./fetch/keep-fetched.ts";
import type { Fetched } from "./fetch/transport.ts";
import type { RunReason } from "./reasons.ts";

/** What becomes of a delivery that cannot be applied now. */
export interface NotNow {
  readonly status: "NOOP" | "HELD";
  readonly reason: string | null;
}

/**
 * Looks where a delivery stands in the order of its source. A delta is applied after its predecessor alone: one that was
 * applied already changes nothing, one that comes early waits.
 */
export async function placeDelivery(
  pool: Pool,
  {
    run,
    source,
    numbering,
    inTurn,
  }: {
    readonly run: number;
    readonly source: string;
    readonly numbering: Numbering;
    readonly inTurn: boolean;
  },
): Promise<NotNow | undefined> {
  const { delivery, sequence } = numbering;
  const applied = await lastApplied(pool, source);
  await pool.query("update ingest.import_run set delivery = $2, sequence = $3 where id = $1", [
    run,
    delivery,
    sequence,
  ]);
  if (delivery === "FULL" || inTurn) return undefined;
  if (applied === undefined || sequence > applied + 1) {
    return { status: "HELD", reason: gap(sequence, applied) };
  }
  return sequence === applied + 1 ? undefined : { status: "NOOP", reason: null };
}

function gap(sequence: number, applied: number | undefined): string {
  const reason: RunReason = "DELTA_GAP";
  if (applied === undefined) return `${reason}: delta ${sequence} came before any full delivery`;
  const missing = sequence - 1 === applied + 1 ? `${applied + 1}` : `${applied + 1} to ${sequence - 1}`;
  return `${reason}: delta ${sequence} came, ${applied} was applied last; it waits for ${missing}`;
}

/** The number of the last full delivery, or of the newest delta that was applied upon it. */
async function lastApplied(pool: Pool, source: string): Promise<number | undefined> {
  const { rows } = await pool.query<{ sequence: number | null }>(
    `select max(sequence) as sequence from ingest.import_run
     where source_id = $1 and status in ('PUBLISHED', 'NOOP') and id >= (
       select max(id) from ingest.import_run
       where source_id = $1 and status in ('PUBLISHED', 'NOOP') and delivery = 'FULL' and sequence is not null
     )`,
    [source],
  );
  return rows[0]?.sequence ?? undefined;
}

/** The delta whose turn it is, where it came early and waits. */
export async function waitingDelta(
  database: Database,
  { id, numbering }: Connector,
): Promise<(() => Promise<Fetched>) | undefined> {
  if (numbering === undefined) return undefined;
  const applied = await lastApplied(database.pool, id);
  if (applied === undefined) return undefined;
  const { rows } = await database.pool.query<{ id: number }>(
    `select id from ingest.import_run
     where source_id = $1 and status = 'HELD' and delivery = 'DELTA' and sequence = $2 and reason like 'DELTA_GAP%'
     order by id desc limit 1`,
    [id, applied + 1],
  );
  return rows[0] && deliveredTo(database, rows[0].id);
}
