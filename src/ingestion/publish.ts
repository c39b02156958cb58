import type { ClientBase } from "pg";

import type { Database } from "../db/database.ts";
import { renewConflicts, writtenOrganizations } from "./conflicts/renew-conflicts.ts";
import type { Connector } from "./connectors/connector.ts";
import { joinByName } from "./identity/join-by-name.ts";
import { keepVersions } from "./keep-history.ts";
import { logWritten } from "./log-changes.ts";
import { changedTables, fold, openWorkshop, type Publication } from "./publication.ts";
import type { RawFileIds } from "./raw-files.ts";
import type { ReadLine, RefusedLine } from "./read-parts.ts";
import { refuseUnfit } from "./refusals.ts";
import type { RegisterModel, RegisterTable } from "./register-model.ts";
import { type Removal, removeGone } from "./remove-gone.ts";
import { publishRevision } from "./revision.ts";
import { endRun, type ImportOutcome } from "./runs.ts";
import { quarantine, type Staged } from "./stage.ts";
import { writeRows } from "./write-rows.ts";

export interface StagedRun {
  readonly connector: Connector;
  readonly model: RegisterModel;
  readonly run: number;
  readonly staged: Pick<Staged, "lines" | "notes">;
  readonly files: RawFileIds;
  readonly now: () => Date;
  readonly delivery: Publication["delivery"];
  readonly renewsConflicts: boolean;
}

export interface Published {
  readonly outcome: ImportOutcome;
  /** Tables of the register in which something changed. */
  readonly tables: readonly RegisterTable[];
}

/** Publications wait for each other under this lock, whatever process they run in. */
export const PUBLICATION_LOCK = 1_905_199_001;

/** Publishes what is staged in one transaction: readers see all of it or nothing. */
export function publish(database: Database, run: StagedRun): Promise<Published> {
  return inTransaction(database, (client) => publishWithin(client, run));
}

/** Does the work of a publication in one transaction, when no other publication is at work. */
export async function inTransaction<Outcome>(
  database: Database,
  work: (client: ClientBase) => Promise<Outcome>,
): Promise<Outcome> {
  const client = await database.pool.connect();
  try {
    await client.query("begin");
    await client.query("set local statement_timeout = 0");
    await client.query("set local work_mem = '64MB'");
    // Of the tables that a publication makes for itself, a few thousand rows tell enough to join them well.
    await client.query("set local default_statistics_target = 10");
    // Rows wait beside an index of trigrams until `tidy`, which sorts them into it in a fraction of the time.
    await client.query("set local gin_pending_list_limit = '1GB'");
    await client.query("select pg_advisory_xact_lock($1)", [PUBLICATION_LOCK]);
    const outcome = await work(client);
    await client.query("commit");
    return outcome;
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

async function publishWithin(client: ClientBase, stagedRun: StagedRun): Promise<Published> {
  const { connector, model, run, now, delivery, renewsConflicts } = stagedRun;
  await assertNotReplaced(client, run);
  const revision = await nextRevision(client);
  const { id: source } = connector;
  const rank = await takeRank(client, stagedRun);
  const publication = { client, model, run, source, rank, revision, delivery };
  await openWorkshop(publication);
  const tables = await changedTables(publication);
  await checkReferences(client, false);
  for (const table of tables) await writeKind(publication, table);
  await checkReferences(client, true);
  const removal = await removeGone(publication, tables);
  const moment = now();
  await joinByName(publication, moment);
  const outcome = await outcomeOf(publication, stagedRun, removal);
  if (outcome.revision !== null) await publishRevision(publication, moment);
  if (outcome.revision !== null && renewsConflicts) await renewConflictsOf(publication, tables);
  await endRun(client, outcome, now());
  return { outcome, tables: outcome.revision === null ? [] : tables };
}

/** The rank that counts for what is published: a new one counts with a full delivery, which folds all of the source. */
async function takeRank(
  client: ClientBase,
  { connector: { id, rank }, delivery }: StagedRun,
): Promise<number> {
  const { rows } = await client.query<{ rank: number }>(
    `update ingest.source set rank = case when $3 = 'FULL' then $2 else rank end where id = $1 returning rank`,
    [id, rank, delivery],
  );
  return rows[0]?.rank ?? rank;
}

async function writeKind(publication: Publication, table: RegisterTable): Promise<void> {
  await fold(publication, table);
  await refuseUnfit(publication, table);
  const replaced = await keepVersions(publication, table, "folded");
  await writeRows(publication, table);
  await logWritten(publication, table, replaced);
}

async function renewConflictsOf(
  { client, revision }: Publication,
  tables: readonly RegisterTable[],
): Promise<void> {
  const kinds = tables.map(({ kind }) => kind);
  await renewConflicts({ client, revision, kinds, touched: writtenOrganizations(revision) });
}

/**
 * Every reference is looked up by the statement that writes it, so the database need not look it up a second time where
 * the account may tell it so: its check of single rows takes a fifth of an import. Deletions keep theirs, which also remove
 * what belongs to a removed row.
 */
async function checkReferences(client: ClientBase, check: boolean): Promise<void> {
  await client.query(
    `select set_config('session_replication_role', $1, true)
     where has_parameter_privilege('session_replication_role', 'SET')`,
    [check ? "origin" : "replica"],
  );
}

/**
 * A newer run of the source has closed this one, so that what this one staged was compared with an older
 * state.
 */
async function assertNotReplaced(client: ClientBase, run: number): Promise<void> {
  const { rows } = await client.query(
    "select from ingest.import_run where id = $1 and status = 'VALIDATED'",
    [run],
  );
  if (rows.length === 0) throw new Error(`Run ${run} was replaced by a newer one of its source.`);
}

/** The revision that the transaction makes; the tables that keep what held once ask the transaction for it. */
export async function nextRevision(client: ClientBase): Promise<number> {
  const { rows } = await client.query<{ next: number }>(
    `select next, set_config('qogam.revision', next::text, true)
     from (select coalesce(max(number), 0) + 1 as next from ingest.revision) as newest`,
  );
  return (rows[0] as { next: number }).next;
}

async function outcomeOf(
  { client, run, source, revision }: Publication,
  { staged, files }: StagedRun,
  { gone, retained }: Removal,
): Promise<ImportOutcome> {
  await quarantineRefused(client, run, staged.lines, files);
  const figures = await client.query<{ published: number; unchanged: number; quarantined: number }>(
    `select count(*) filter (where verdict = 'CHANGED' or removed)::int as published,
       count(*) filter (where verdict = 'UNCHANGED' or verdict = 'DELETED' and not removed)::int as unchanged,
       (select count(*)::int from ingest.quarantined_row where run_id = $1) as quarantined
     from ingest.staged_record as staged
     cross join lateral (
       select verdict = 'DELETED' and exists (
         select from ingest.gone_record as gone
         where gone.run_id = $1 and gone.kind = staged.kind and gone.key = staged.key
       ) as removed
     ) as fate
     where run_id = $1`,
    [run],
  );
  const [{ published, unchanged, quarantined }] = figures.rows as [(typeof figures.rows)[0]];
  const changed = published + gone > 0;
  return {
    source,
    run,
    status: changed ? "PUBLISHED" : "NOOP",
    rowsRead: staged.lines.length,
    published,
    unchanged,
    quarantined,
    gone,
    retained,
    notes: staged.notes,
    revision: changed ? revision : null,
    reason: null,
  };
}

async function quarantineRefused(
  client: ClientBase,
  run: number,
  read: readonly ReadLine[],
  files: RawFileIds,
): Promise<void> {
  const refused = await client.query<{ ordinal: number; reason: string; field: string | null }>(
    `select ordinal, reason, field from ingest.staged_record
     where run_id = $1 and verdict = 'QUARANTINED' and reason is not null order by ordinal`,
    [run],
  );
  const lines = refused.rows.map(({ ordinal, reason, field }): RefusedLine => {
    const line = read[ordinal] as ReadLine;
    return { ...line, problem: { reason, field: field ?? undefined } };
  });
  await quarantine(client, run, files, lines);
}
