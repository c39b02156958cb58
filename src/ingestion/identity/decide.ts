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
import { carryOut } from "./carry-out.ts";
import { decisionIn, fileOfDecision, identityDecisions, type PersonsDecision } from "./decision-source.ts";
import { proposeAgain, recordDecision, recordUndoing } from "./record-decision.ts";

export interface DecisionOptions {
  readonly now?: () => Date;
  readonly progress?: ImportProgress;
}

/**
 * Carries out what a person decided, or undoes it, as a revision of its own.
 * @returns the number of the decision
 * @throws UserInputError where it cannot be: an organization is unknown, two BINs would be one, or it is decided already.
 */
export async function decideIdentity(
  database: Database,
  decision: PersonsDecision,
  options: DecisionOptions = {},
): Promise<number> {
  return importAlone(database, "wait", async () => {
    const { id } = await publishDecision(database, [fileOfDecision(decision)], options);
    await keepJournal(database);
    return id;
  });
}

/** The same from the file in which a decision was kept. */
export async function publishDecision(
  database: Database,
  files: readonly RegisterFile[],
  { now = () => new Date(), progress = silent }: DecisionOptions,
): Promise<Published & { readonly id: number }> {
  const decision = decisionIn(files);
  await declareSource(database.pool, identityDecisions);
  const startedAt = now();
  const kept = await keepRawFiles(database, identityDecisions.id, files, startedAt);
  progress.publishing(identityDecisions.id);
  const published = await inTransaction(database, async (client) => {
    const publication = await openDecision(database, client, startedAt);
    const { run } = publication;
    await keepReceipt(client, { run, rank: identityDecisions.rank, accepted: true, files: kept });
    const moment = now();
    const id = await carryOutDecision(publication, decision, moment);
    await publishRevision(publication, moment);
    const outcome = outcomeOf(publication);
    await endRun(client, outcome, now());
    return { id, outcome, tables: publication.model.tables.filter(({ kind }) => kind === decision.kind) };
  });
  progress.ended(published.outcome);
  return published;
}

async function openDecision(database: Database, client: ClientBase, startedAt: Date): Promise<Publication> {
  const { id: source, rank } = identityDecisions;
  const revision = await nextRevision(client);
  const run = await openRun(client, source, startedAt);
  const publication = {
    client,
    model: registerModel(database.orm.getMetadata()),
    run,
    source,
    rank,
    revision,
    delivery: "DELTA",
  } as const;
  await openWorkshop(publication);
  return publication;
}

async function carryOutDecision(
  publication: Publication,
  decision: PersonsDecision,
  now: Date,
): Promise<number> {
  const record = decision.act === "DECIDE" ? recordDecision : recordUndoing;
  const id = await record(publication, decision, now);
  await carryOut(publication, decision.kind);
  await proposeAgain(publication, id);
  return id;
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
