import { Command, InvalidArgumentError } from "commander";

import { readSettings } from "../config/settings.ts";
import { rowReasons } from "../ingestion/normalise/reasons.ts";
import {
  type QuarantinedRow,
  quarantinedRow,
  quarantinedRows,
  type QuarantineFilter,
  replay,
} from "../ingestion/quarantine.ts";
import { statementReasons } from "../ingestion/reasons.ts";
import { readSources } from "../ingestion/sources.ts";
import { withDatabase } from "../ingestion/with-database.ts";
import { importProgress } from "./import-progress.ts";
import { assertPublished } from "./import.command.ts";
import { refuse } from "./refuse.ts";
import { sourceNamed } from "./source-named.ts";
import { type Column, textTable } from "./text-table.ts";
import { wholeNumber } from "./whole-number.ts";

export function quarantineCommand(): Command {
  return new Command("quarantine")
    .description("Rows that could not be published: shows them, and reads them again.")
    .addCommand(listCommand())
    .addCommand(showCommand())
    .addCommand(replayCommand());
}

const columns: readonly Column<QuarantinedRow>[] = [
  { heading: "id", value: ({ id }) => id },
  { heading: "source", value: ({ source }) => source },
  { heading: "run", value: ({ run }) => run },
  { heading: "file", value: ({ file }) => file },
  { heading: "line", value: ({ line }) => line },
  { heading: "reason", value: ({ reason }) => reason },
  { heading: "field", value: ({ field }) => field },
];

function listCommand(): Command {
  const command = new Command("list");
  return command
    .description("Lists what is set aside now, by the newest published run of each source.")
    .option("--source <id>", "of one source")
    .option("--reason <code>", "of one reason, such as BIN_STRUCTURE", reasonNamed)
    .option("--run <number>", "of one run, also of one that another one has followed", wholeNumber)
    .option("--all", "also what older runs set aside and what was understood later")
    .action(async (filter: QuarantineFilter) => {
      const settings = readSettings();
      const sources = await readSources({ manifest: settings.sources });
      if (filter.source !== undefined) sourceNamed(command, filter.source, sources);
      const rows = await withDatabase(settings, (database) => quarantinedRows(database, filter));
      console.log(rows.length === 0 ? nothingOf(filter) : textTable(columns, rows));
    });
}

function reasonNamed(code: string): string {
  const reasons = [...new Set([...Object.keys(rowReasons), ...Object.keys(statementReasons)])];
  if (reasons.includes(code)) return code;
  throw new InvalidArgumentError(`Allowed choices are ${reasons.join(", ")}.`);
}

function nothingOf(filter: QuarantineFilter): string {
  return Object.keys(filter).length === 0 ? "Nothing is in quarantine." : "Nothing of that is in quarantine.";
}

function showCommand(): Command {
  return new Command("show")
    .description("Shows one row as it came, with what belongs to persons masked.")
    .argument("<id>", "its number in the list", wholeNumber)
    .action(async (id: number) => {
      const row = await withDatabase(readSettings(), (database) => quarantinedRow(database, id));
      console.log(shown(row));
    });
}

function shown({
  id,
  source,
  run,
  file,
  line,
  byteOffset,
  reason,
  field,
  resolvedRun,
  raw,
}: QuarantinedRow): string {
  const at = byteOffset === null ? "" : `, byte ${byteOffset}`;
  const place = line === null ? file : `${file}, line ${line}${at}`;
  const why = field === null ? reason : `${reason} in ${field}`;
  const later = resolvedRun === null ? [] : [`Understood by run ${resolvedRun}.`];
  return [`Row ${id} of ${source}, run ${run}: ${place}`, why, ...later, "", raw].join("\n");
}

interface ReplayFlags {
  readonly source?: string;
  readonly run?: number;
}

const AFTER_HELP = `
The files of the newest published run of the source are read again, all of them; what is understood now is published.
An older run cannot be replayed: it would bring back what has changed since.`;

function replayCommand(): Command {
  const command = new Command("replay");
  return command
    .description("Reads the files behind quarantined rows again and publishes what is understood now.")
    .argument("[id]", "a quarantined row whose run is replayed", wholeNumber)
    .option("--source <id>", "the source whose newest published run is replayed")
    .option("--run <number>", "the run that is replayed", wholeNumber)
    .addHelpText("after", AFTER_HELP)
    .action(async (id: number | undefined, flags: ReplayFlags) => {
      if ([id, flags.source, flags.run].filter((given) => given !== undefined).length !== 1) {
        command.error("error: exactly one of a row, --source and --run says what is replayed");
      }
      await runReplay(id, flags);
    });
}

async function runReplay(id: number | undefined, flags: ReplayFlags): Promise<void> {
  const settings = readSettings();
  const sources = await readSources({ manifest: settings.sources });
  const { outcome, resolved, remaining } = await withDatabase(settings, async (database) => {
    const [row] = flags.source === undefined ? await quarantinedRows(database, { id, run: flags.run }) : [];
    const source = flags.source ?? row?.source;
    const connector = sources.find(({ entry }) => entry.id === source)?.connector;
    if (connector === undefined) return refuse("No such row, run or source is known.");
    return replay(database, connector, { run: row?.run, progress: importProgress() });
  });
  console.log(`${resolved} rows have left quarantine, ${remaining} stay.`);
  assertPublished([outcome]);
}
