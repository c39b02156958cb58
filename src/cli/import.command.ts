import { Command, CommanderError, InvalidArgumentError } from "commander";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";

import { readSettings, type Settings } from "../config/settings.ts";
import { type RegisterFile, RegisterFileError } from "../ingestion/connectors/connector.ts";
import { momentOfDay } from "../ingestion/data-as-of.ts";
import { declareSources } from "../ingestion/declare-sources.ts";
import { sourceDelivery } from "../ingestion/fetch/source-delivery.ts";
import { importBundled } from "../ingestion/import-bundled.ts";
import { importDue } from "../ingestion/import-due.ts";
import { importSource } from "../ingestion/import-source.ts";
import { readDelivery } from "../ingestion/normalise/zip.ts";
import type { RunReason } from "../ingestion/reasons.ts";
import type { ImportOutcome } from "../ingestion/runs.ts";
import { readSources, type RegisteredSource } from "../ingestion/sources.ts";
import { type DatabaseWork, withDatabase } from "../ingestion/with-database.ts";
import { importProgress } from "./import-progress.ts";
import { importReport } from "./import-report.ts";
import { refuse } from "./refuse.ts";
import { sourceNamed } from "./source-named.ts";

interface Flags {
  readonly source?: string;
  readonly accept?: boolean;
  readonly dataAsOf?: Date;
  readonly due?: boolean;
}

const AFTER_HELP = `
Without --source the registers that come with Qogam are imported; what is published already is left as it is.
With --source alone the source is taken from where the manifest says; with files, these are its whole:
what they no longer have is removed, unless others refer to it.
Exit code 1 tells that a source was held or failed; nothing of it was published then.`;

export function importCommand(): Command {
  const command = new Command("import");
  return command
    .description("Imports registers: the bundled ones, one source, or every source that is due.")
    .argument(
      "[files...]",
      "the files of the source, all of them in one run; a ZIP archive stands for the files in it",
    )
    .option("--source <id>", "the source to import, from these files or from where the manifest says")
    .option("--due", "take every source of the manifest whose cadence has passed")
    .option("--data-as-of <day>", "up to which day the files count, as YYYY-MM-DD, if they say it", dayOf)
    .option("--accept", "publish what a gate would hold, because somebody has looked at it")
    .addHelpText("after", AFTER_HELP)
    .action(async (paths: readonly string[], flags: Flags) => {
      const outcomes = await run(command, paths, flags);
      console.log(importReport(outcomes));
      assertPublished(outcomes);
    });
}

function dayOf(text: string): Date {
  try {
    return momentOfDay(text);
  } catch {
    throw new InvalidArgumentError("A day of the calendar is YYYY-MM-DD.");
  }
}

type Work = DatabaseWork<readonly ImportOutcome[]>;

async function run(
  command: Command,
  paths: readonly string[],
  flags: Flags,
): Promise<readonly ImportOutcome[]> {
  checkUsage(command, paths, flags);
  const settings = readSettings();
  const sources = await readSources({ manifest: settings.sources });
  const work = await workOf(command, { paths, flags, settings, sources });
  return withDatabase(settings, work);
}

function checkUsage(command: Command, paths: readonly string[], flags: Flags): void {
  const { source, due, accept, dataAsOf } = flags;
  if (source === undefined && paths.length > 0) command.error("error: --source and files are given together");
  if (due === true && source !== undefined) command.error("error: --due takes no --source");
  if (accept === true && source === undefined) command.error("error: --accept is given with --source");
  if (dataAsOf !== undefined && paths.length === 0) command.error("error: --data-as-of is given with files");
}

interface Wanted {
  readonly paths: readonly string[];
  readonly flags: Flags;
  readonly settings: Settings;
  readonly sources: readonly RegisteredSource[];
}

async function workOf(command: Command, { paths, flags, settings, sources }: Wanted): Promise<Work> {
  const progress = importProgress();
  if (flags.due === true) return (database) => importDue(database, sources, { tokens: settings, progress });
  if (flags.source === undefined) return (database) => importBundled(database, progress, sources);
  const source = sourceNamed(command, flags.source, sources);
  if (paths.length === 0 && source.entry.address === undefined && source.entry.files === undefined) {
    command.error(`error: the manifest gives ${flags.source} neither an address nor files; give the files`);
  }
  const deliveries = await Promise.all(paths.map(delivered));
  const files = { files: deliveries.flat(), dataAsOf: flags.dataAsOf };
  const { thresholds } = source.entry;
  return async (database) => {
    await declareSources(database.pool, sources);
    const delivery = paths.length > 0 ? async () => files : sourceDelivery(database, source, settings);
    const options = { accept: flags.accept, progress, thresholds };
    return delivery === undefined ? [] : [await importSource(database, source.connector, delivery, options)];
  };
}

async function delivered(path: string): Promise<readonly RegisterFile[]> {
  try {
    return await readDelivery(basename(path), await readFile(path));
  } catch (error) {
    if (error instanceof RegisterFileError) return refuse(`${error.reason}: ${error.message}`);
    return refuse(`${path} cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}

/** @throws CommanderError with exit code 1 where a run published nothing though it should have. */
export function assertPublished(outcomes: readonly ImportOutcome[]): void {
  const unpublished = outcomes.filter(({ status }) => status === "HELD" || status === "FAILED");
  if (unpublished.length === 0) return;
  const sources = unpublished.map(({ source }) => source).join(", ");
  console.error(`Nothing was published of ${sources}; see the reasons above or in \`status\`.`);
  const stopped = unpublished.filter(({ status, reason }) => status === "HELD" && !isWaiting(reason));
  for (const held of stopped) console.error(whatToDo(held));
  throw new CommanderError(1, "qogam.unpublished", "A source was held or failed.");
}

function whatToDo({ source, run: number }: ImportOutcome): string {
  return (
    `What ${source} would change: \`status --run ${number}\`; what it would set aside: ` +
    `\`quarantine list --run ${number}\`. With --accept it is published.`
  );
}

/** A delta that came early is applied by itself, after the one that it waits for. */
function isWaiting(reason: string | null): boolean {
  return reason?.startsWith("DELTA_GAP" satisfies RunReason) ?? false;
}
