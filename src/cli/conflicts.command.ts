import { Command } from "commander";
import { open } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

import { readSettings } from "../config/settings.ts";
import type { Signal } from "../context/signal.ts";
import { conflictLines, type ConflictLine, type ConflictQuery } from "../export/conflict-list.ts";
import { conflictsCsv } from "../export/conflicts-csv.ts";
import { type ConflictVerdict, decideConflict } from "../ingestion/conflicts/decide-conflict.ts";
import { renewEverything } from "../ingestion/conflicts/renew-everything.ts";
import { withDatabase } from "../ingestion/with-database.ts";
import { type Column, textTable } from "./text-table.ts";

export function conflictsCommand(): Command {
  const command = new Command("conflicts").description(
    "Where registers disagree: shows it, decides, exports.",
  );
  for (const each of [listCommand(), exportCommand(), renewCommand(), ...decisionCommands()]) {
    command.addCommand(each);
  }
  return command;
}

function filtered(command: Command): Command {
  return command
    .option("--kind <kind>", "of one kind, such as NAME_DIFFERS")
    .option("--state <state>", "OPEN, ACKNOWLEDGED or RESOLVED")
    .option("--territory <kato>", "of organizations within a territory");
}

const columns: readonly Column<ConflictLine>[] = [
  { heading: "conflict", value: ({ conflict }) => conflict },
  { heading: "kind", value: ({ kind }) => kind },
  { heading: "state", value: ({ state }) => state },
  { heading: "bin", value: ({ bin }) => bin },
  { heading: "field", value: ({ field }) => field },
  { heading: "value", value: ({ value }) => value },
  { heading: "source", value: ({ source }) => source },
  { heading: "file", value: ({ file }) => file },
  { heading: "line", value: ({ line }) => line },
];

function listCommand(): Command {
  return filtered(new Command("list"))
    .description("Lists conflicts with both sides' lines; the first thousand of them.")
    .action(async (query: ConflictQuery) => {
      const lines = await inDatabase((database) => firstPage(conflictLines(database, query, whole())));
      console.log(lines.length > 0 ? textTable(columns, lines) : "No register disagrees.");
    });
}

async function firstPage(pages: AsyncIterable<readonly ConflictLine[]>): Promise<readonly ConflictLine[]> {
  for await (const lines of pages) return lines;
  return [];
}

function exportCommand(): Command {
  const command = filtered(new Command("export"));
  return command
    .description("Writes the conflicts as CSV, the same as GET /conflicts.csv.")
    .argument("<file>", "where to write")
    .action(async (path: string, query: ConflictQuery) => {
      const file = await open(path, "w").catch((error: unknown) =>
        command.error(`error: ${path} cannot be written (${(error as NodeJS.ErrnoException).code})`),
      );
      await inDatabase((database) =>
        pipeline(Readable.from(conflictsCsv(database, query, whole())), file.createWriteStream()),
      );
      console.log(`The conflicts are in ${path}.`);
    });
}

function renewCommand(): Command {
  return new Command("renew")
    .description("Looks at everything again; publishing does so for what changes.")
    .action(async () => console.log(`${await inDatabase(renewEverything)} conflicts stand.`));
}

const decisions = [
  ["acknowledge", "ACKNOWLEDGED", "Says that somebody looks after a conflict.", "is acknowledged"],
  ["resolve", "RESOLVED", "Says that a conflict is settled.", "is resolved"],
  ["reopen", "OPEN", "Takes back what was said of a conflict.", "is open again"],
] as const satisfies readonly (readonly [string, ConflictVerdict["state"], string, string])[];

function decisionCommands(): readonly Command[] {
  return decisions.map(([name, state, description, done]) =>
    new Command(name)
      .description(description)
      .argument("<conflict>", "its id, with or without the type in front")
      .requiredOption("--why <text>", "the reason")
      .requiredOption("--by <name>", "the office that decides")
      .action(async (conflict: string, { why, by }: { readonly why: string; readonly by: string }) => {
        const id = conflict.replace(/^RegisterConflict:/, "");
        await inDatabase((database) => decideConflict(database, { id, state, why, decidedBy: by }));
        console.log(`Conflict ${id} ${done}.`);
      }),
  );
}

const inDatabase = <Outcome>(work: Parameters<typeof withDatabase<Outcome>>[1]): Promise<Outcome> =>
  withDatabase(readSettings(), work);

/** A person who waits at the command line ends it with the keyboard. */
const whole = (): Signal => new AbortController().signal;
