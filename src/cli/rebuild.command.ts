import { Command } from "commander";

import { readSettings, type Settings } from "../config/settings.ts";
import { rebuild } from "../ingestion/rebuild.ts";
import { readSources } from "../ingestion/sources.ts";
import { stateDigest } from "../ingestion/state-digest.ts";
import { withDatabase } from "../ingestion/with-database.ts";
import { importProgress } from "./import-progress.ts";

const AFTER_HELP = `
The raw files and their journal are read from QOGAM_DATA_DIR. Without --into the database of the settings is rebuilt; it
must be empty. Every revision must come out with the number and the digest that the journal has; at the first one that
does not, the command ends with exit code 1 and says which.`;

export function rebuildCommand(): Command {
  return new Command("rebuild")
    .description("Publishes every revision again from the raw files alone.")
    .option("--into <target>", "an empty folder, or the address of an empty PostgreSQL database")
    .addHelpText("after", AFTER_HELP)
    .action(async ({ into }: { readonly into?: string }) => {
      const settings = readSettings();
      const sources = await readSources({ manifest: settings.sources });
      const lines = await withDatabase(targetOf(settings, into), async (database) => {
        const { revisions, digest } = await rebuild(database, {
          from: settings.dataDir,
          progress: importProgress(),
          sources: sources.map(({ connector }) => connector),
        });
        return [
          `${revisions} revisions are rebuilt, each with the digest of the first time; the last is ${digest}.`,
          `State digest ${await stateDigest(database)}`,
        ];
      });
      console.log(lines.join("\n"));
    });
}

function targetOf(settings: Settings, into: string | undefined): Settings {
  if (into === undefined) return settings;
  if (/^postgres(ql)?:/.test(into)) return { ...settings, databaseUrl: into };
  return { ...settings, databaseUrl: undefined, dataDir: into };
}
