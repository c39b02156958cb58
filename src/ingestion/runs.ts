import type { ClientBase, Pool } from "pg";

import type { Connector } from "./connectors/connector.ts";

export type EndedStatus = "PUBLISHED" | "NOOP" | "HELD" | "FAILED";

/** How a run ended. `rowsRead` is always `published` + `unchanged` + `quarantined`. */
export interface ImportOutcome {
  readonly source: string;
  readonly run: number;
  readonly status: EndedStatus;
  readonly rowsRead: number;
  readonly published: number;
  /** Rows that changed nothing: they say what is published or, where the run was held, wait for a decision. */
  readonly unchanged: number;
  readonly quarantined: number;
  /** Records that the source no longer has; they were never read, so they count apart. */
  readonly gone: number;
  /** Records that the source no longer has and that stay, because others refer to what they describe. */
  readonly retained: number;
  /** How often each thing was put right, or looked wrong, in rows that count all the same. */
  readonly notes: Readonly<Record<string, number>>;
  /** Null unless the status is PUBLISHED. */
  readonly revision: number | null;
  /** A code of `runReasons` or of the connector and a sentence; null unless the run was held or failed. */
  readonly reason: string | null;
}

/**
 * Declares the source. Resolves to whether its rank changes, so that every fold in which it takes part is void. The new
 * rank counts from the publication on that folds anew, whatever becomes of the runs before it.
 */
export async function declareSource(pool: Pool, connector: Connector): Promise<boolean> {
  const { id, rank } = connector;
  const { rows } = await pool.query<{ rank: number }>("select rank from ingest.source where id = $1", [id]);
  await insertSource(
    pool,
    connector,
    `update set title_kk = excluded.title_kk, title_ru = excluded.title_ru,
       title_en = excluded.title_en, publisher_kk = excluded.publisher_kk, publisher_ru = excluded.publisher_ru,
       publisher_en = excluded.publisher_en, licence = excluded.licence, homepage = excluded.homepage,
       kind = excluded.kind, cadence = excluded.cadence`,
  );
  return rows[0] !== undefined && rows[0].rank !== rank;
}

/** Makes the source known; one that is known already stays as it is, unless something else is said. */
export async function insertSource(pool: Pool, connector: Connector, ifKnown = "nothing"): Promise<void> {
  const { id, title, publisher, licence, homepage, kind, cadence, rank } = connector;
  await pool.query(
    `insert into ingest.source (id, title_kk, title_ru, title_en, publisher_kk, publisher_ru, publisher_en,
       licence, homepage, kind, cadence, rank)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
     on conflict (id) do ${ifKnown}`,
    [id, ...texts(title), ...texts(publisher), licence, homepage ?? null, kind, cadence ?? null, rank],
  );
}

function texts({ kk, ru, en }: Connector["title"]): (string | null)[] {
  return [kk ?? null, ru ?? null, en ?? null];
}

/** Opens a run, as the only writer. One of whatever source that did not come to its end can no longer publish. */
export async function openRun(pool: Pool | ClientBase, source: string, startedAt: Date): Promise<number> {
  await pool.query(
    `update ingest.import_run set status = 'FAILED', reason = 'INTERRUPTED', finished_at = $1
     where status in ('RECEIVED', 'PARSED', 'VALIDATED')`,
    [startedAt.toISOString()],
  );
  const { rows } = await pool.query<{ id: number }>(
    "insert into ingest.import_run (source_id, status, started_at) values ($1, 'RECEIVED', $2) returning id",
    [source, startedAt.toISOString()],
  );
  return (rows[0] as { id: number }).id;
}

const FORMER = { PARSED: "RECEIVED", VALIDATED: "PARSED" } as const;

/** Takes a run to its next state, unless a newer one has closed it meanwhile. */
export async function advanceRun(pool: Pool, run: number, status: keyof typeof FORMER): Promise<void> {
  await pool.query("update ingest.import_run set status = $2 where id = $1 and status = $3", [
    run,
    status,
    FORMER[status],
  ]);
}

/** @throws Error where rows were lost on the way: the sum is checked before the database checks it again. */
export async function endRun(db: Pool | ClientBase, outcome: ImportOutcome, finishedAt: Date): Promise<void> {
  const { run, status, rowsRead, published, unchanged, quarantined, retained, reason, revision } = outcome;
  if (rowsRead !== published + unchanged + quarantined) {
    throw new Error(
      `Run ${run} read ${rowsRead} rows, but ${published} + ${unchanged} + ${quarantined} are told.`,
    );
  }
  await db.query(
    `update ingest.import_run set status = $2, rows_read = $3, published = $4, unchanged = $5, quarantined = $6,
       retained = $7, reason = $8, revision = $9, finished_at = $10
     where id = $1`,
    [
      run,
      status,
      rowsRead,
      published,
      unchanged,
      quarantined,
      retained,
      reason,
      revision,
      finishedAt.toISOString(),
    ],
  );
}
