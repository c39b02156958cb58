import { Command, CommanderError, Option } from "commander";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";

import { readSettings } from "../config/settings.ts";
import { type RegisterFile, RegisterFileError } from "../ingestion/connectors/connector.ts";
import { connectors } from "../ingestion/connectors/connectors.ts";
import { importBundled } from "../ingestion/import-bundled.ts";
import { importSource } from "../ingestion/import-source.ts";
import { readDelivery } from "../ingestion/normalise/zip.ts";
import type { ImportOutcome } from "../ingestion/runs.ts";
import { withDatabase } from "../ingestion/with-database.ts";
import { importProgress } from "./import-progress.ts";

interface Flags {
  readonly source?: string;
  readonly accept?: boolean;
}

const AFTER_HELP = `
Without --source the registers that come with Qogam are imported; what is published already is left as it is.
The files of a source are its whole: what they no longer have is removed, unless others refer to it.
Exit code 1 tells that a source was held or failed; nothing of it was published then.`;

export function importCommand(): Command {
  const command = new Command("import");
  return command
    .description("Imports registers: the bundled ones, or the files of one source.")
    .argument(
      "[files...]",
      "the files of the source, all of them in one run; a ZIP archive stands for the files in it",
    )
    .addOption(
      new Option("--source <id>", "the source whose files these are").choices(connectors.map(({ id }) => id)),
    )
    .option("--accept", "publish what a gate would hold, because somebody has looked at it")
    .addHelpText("after", AFTER_HELP)
    .action(async (paths: readonly string[], flags: Flags) =>
      assertPublished(await run(command, paths, flags)),
    );
}

async function run(
  command: Command,
  paths: readonly string[],
  flags: Flags,
): Promise<readonly ImportOutcome[]> {
  const connector = connectors.find(({ id }) => id === flags.source);
  if ((connector === undefined) !== (paths.length === 0)) {
    command.error("error: --source and files are given together, or neither of them");
  }
  const deliveries = await Promise.all(paths.map((path) => delivered(command, path)));
  const files = deliveries.flat();
  const progress = importProgress();
  return withDatabase(readSettings(), async (database) => {
    if (connector === undefined) return importBundled(database, progress);
    return [await importSource(database, connector, files, { accept: flags.accept, progress })];
  });
}

async function delivered(command: Command, path: string): Promise<readonly RegisterFile[]> {
  try {
    return await readDelivery(basename(path), await readFile(path));
  } catch (error) {
    if (error instanceof RegisterFileError) return command.error(`error: ${error.message}`);
    return command.error(`error: ${path} cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}

/** @throws CommanderError with exit code 1 where a run published nothing though it should have. */
export function assertPublished(outcomes: readonly ImportOutcome[]): void {
  const unpublished = outcomes.filter(({ status }) => status === "HELD" || status === "FAILED");
  if (unpublished.length === 0) return;
  const sources = unpublished.map(({ source }) => source).join(", ");
  console.error(`Nothing was published of ${sources}; see the reasons above or in \`status\`.`);
  throw new CommanderError(1, "qogam.unpublished", "A source was held or failed.");
}
