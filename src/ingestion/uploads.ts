import { readFile } from "node:fs/promises";

import type { Database } from "../db/database.ts";
import { isoSecond } from "../db/iso-moment.ts";
import { momentOfDay } from "./data-as-of.ts";
import { importSource } from "./import-source.ts";
import type { FileReason } from "./normalise/reasons.ts";
import { readDelivery } from "./normalise/zip.ts";
import { readInThread } from "./read-rows.ts";
import { declareSource, type ImportOutcome } from "./runs.ts";
import type { RegisteredSource } from "./sources.ts";

/** A file that has arrived in full. */
export interface Upload {
  readonly source: RegisteredSource;
  /** What its sender calls it. */
  readonly name: string;
  readonly path: string;
  /** Whether its sender has looked at what a gate would hold. */
  readonly accept: boolean;
  /** Up to which day its data count, as its sender says: `YYYY-MM-DD`. */
  readonly dataAsOf?: string | undefined;
}

/** @throws BusyError where another import is under way. */
export async function importUpload(database: Database, upload: Upload): Promise<ImportOutcome> {
  const { connector, entry } = upload.source;
  // Unpacked within the run, so that an archive that is refused leaves one that says why.
  const unpacked = async () => ({
    files: await readDelivery(upload.name, await readFile(upload.path)),
    dataAsOf: upload.dataAsOf === undefined ? undefined : momentOfDay(upload.dataAsOf),
  });
  return importSource(database, connector, unpacked, {
    accept: upload.accept,
    thresholds: entry.thresholds,
    whenBusy: "refuse",
    readFiles: readInThread,
  });
}

/** Keeps for the record that an upload did not arrive whole; nothing of it was read. */
export async function recordTruncated({ pool }: Database, { connector }: RegisteredSource): Promise<void> {
  await declareSource(pool, connector);
  await pool.query(
    `insert into ingest.import_run (source_id, status, started_at, finished_at, reason)
     values ($1, 'FAILED', now(), now(), $2)`,
    [connector.id, `${"TRUNCATED" satisfies FileReason}: The upload did not arrive whole.`],
  );
}

/** A run as those who import see it. */
export interface RunState {
  readonly run: number;
  readonly source: string;
  readonly status: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly rowsRead: number;
  readonly published: number;
  readonly unchanged: number;
  readonly quarantined: number;
  readonly revision: number | null;
  readonly reason: string | null;
}

export async function runState({ pool }: Database, run: number): Promise<RunState | undefined> {
  const { rows } = await pool.query<RunState>(
    `select id as run, source_id as source, status, ${isoSecond("started_at")} as "startedAt",
       ${isoSecond("finished_at")} as "finishedAt",
       rows_read as "rowsRead", published, unchanged, quarantined, revision, reason
     from ingest.import_run where id = $1`,
    [run],
  );
  return rows[0];
}
