import type { ClientBase } from "pg";

import type { Database } from "../../db/database.ts";
import type { RegisterFile } from "../connectors/connector.ts";
import { importAlone } from "../import-lock.ts";
import { keepJournal } from "../journal.ts";
import { type ImportProgress, silent } from "../progress.ts";
import { openWorkshop, type Publication } from "../publication.ts";
import { inTransaction, nextRevision, type Published } from "../publish.ts";
import { keepRawFiles } from "../raw-files.ts";
import { keepReceipt } from "../receipts.ts";
import { registerModel } from "../register-model.ts";
import { publishRevision } from "../revision.ts";
import { declareSource, endRun, type ImportOutcome, openRun } from "../runs.ts";
import type { DecisionFiles } from "./decision-file.ts";
import type { DecisionSource } from "./decision-source.ts";

export interface DecisionOptions {
  readonly now?: () => Date;
  readonly progress?: ImportProgress;
}

/** Carries out a decision that is made now, when no import is under way. Resolves to its number. */
export async function decide(
  database: Database,
  decisions: DecisionSource,
  file: () => Promise<RegisterFile>,
  options: DecisionOptions = {},
): Promise<number> {
  return importAlone(database, "wait", async () => {
    const { id } = await publishDecision(database, decisions, [await file()], options);
    await keepJournal(database);
    return id;
  });
}

/** Publishes the file in which a decision was kept, as a revision of its own. */
export async function publishDecision(
  database: Database,
  { connector, writes, carryOut, afterwards }: DecisionSource,
  files: DecisionFiles,
  { now = () => new Date(), progress = silent }: DecisionOptions,
): Promise<Published & { readonly id: number }> {
  await declareSource(database.pool, connector);
  const startedAt = now();
  const kept = await keepRawFiles(database, connector.id, files, startedAt);
  progress.publishing(connector.id);
  const published = await inTransaction(database, async (client) => {
    const publication = await openDecision(database, client, { connector, startedAt });
    const { run, model } = publication;
    await keepReceipt(client, { run, rank: connector.rank, accepted: true, files: kept });
    const moment = now();
    const id = await carryOut(publication, files, moment);
    await publishRevision(publication, moment);
    await afterwards?.(publication);
    const outcome = outcomeOf(publication);
    await endRun(client, outcome, now());
    return { id, outcome, tables: model.tables.filter(({ kind }) => writes.includes(kind)) };
  });
  progress.ended(published.outcome);
  return published;
}

interface Opening extends Pick<DecisionSource, "connector"> {
  readonly startedAt: Date;
}

async function openDecision(
  database: Database,
  client: ClientBase,
  { connector: { id: source, rank }, startedAt }: Opening,
): Promise<Publication> {
  const revision = await nextRevision(client);
  const run = await openRun(client, source, startedAt);
  const model = registerModel(database.orm.getMetadata());
  const publication = { client, model, run, source, rank, revision, delivery: "DELTA" } as const;
  await openWorkshop(publication);
  return publication;
}

function outcomeOf({ run, source, revision }: Publication): ImportOutcome {
  return {
    source,
    run,
    status: "PUBLISHED",
    rowsRead: 1,
    published: 1,
    unchanged: 0,
    quarantined: 0,
    gone: 0,
    retained: 0,
    notes: {},
    revision,
    reason: null,
  };
}
