import { Command } from "commander";
import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

import { readSettings } from "../config/settings.ts";
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
  return filtered(new Command("export"))
    .description("Writes the conflicts as CSV, the same as GET /conflicts.csv.")
    .argument("<file>", "where to write")
    .action((file: string, query: ConflictQuery) =>
      inDatabase((database) =>
        pipeline(Readable.from(conflictsCsv(database, query, whole())), createWriteStream(file)),
      ),
    );
}

function renewCommand(): Command {
  return new Command("renew")
    .description("Looks at everything again; publishing does so for what changes.")
    .action(async () => console.log(`${await inDatabase(renewEverything)} conflicts stand.`));
}

const decisions = [
  ["acknowledge", "ACKNOWLEDGED", "Says that somebody looks after a conflict."],
  ["resolve", "RESOLVED", "Says that a conflict is settled."],
  ["reopen", "OPEN", "Takes back what was said of a conflict."],
] as const satisfies readonly (readonly [string, ConflictVerdict["state"], string])[];

function decisionCommands(): readonly Command[] {
  return decisions.map(([name, state, description]) =>
    new Command(name)
      .description(description)
      .argument("<conflict>", "its id, with or without the type in front")
      .requiredOption("--why <text>", "the reason")
      .requiredOption("--by <name>", "the office that decides")
      .action((conflict: string, { why, by }: { readonly why: string; readonly by: string }) =>
        inDatabase((database) =>
          decideConflict(database, {
            id: conflict.replace(/^RegisterConflict:/, ""),
            state,
            why,
            decidedBy: by,
          }),
        ),
      ),
  );
}

const inDatabase = <Outcome>(work: Parameters<typeof withDatabase<Outcome>>[1]): Promise<Outcome> =>
  withDatabase(readSettings(), work);

/** A person who waits at the command line ends it with the keyboard. */
const whole = (): AbortSignal => new AbortController().signal;
