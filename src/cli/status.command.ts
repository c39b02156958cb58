import { Command } from "commander";

import { readSettings } from "../config/settings.ts";
import { type RunStatus, runStatus } from "../ingestion/run-status.ts";
import { type RegisterStatus, registerStatus, type SourceStatus } from "../ingestion/source-status.ts";
import { withDatabase } from "../ingestion/with-database.ts";
import { refuse } from "./refuse.ts";
import { type Column, textTable } from "./text-table.ts";
import { unchangedColumn, waitingColumns } from "./waiting-rows.ts";
import { wholeNumber } from "./whole-number.ts";

export function statusCommand(): Command {
  return new Command("status")
    .description("Shows the published revision, and every source with its last run.")
    .option(
      "--run <number>",
      "show one run: why it was held or failed, and what it would change",
      wholeNumber,
    )
    .action(async ({ run }: { readonly run?: number }) => {
      const text = await withDatabase(readSettings(), async (database) =>
        run === undefined
          ? statusText(await registerStatus(database))
          : runText(run, await runStatus(database, run)),
      );
      console.log(text);
    });
}

const columns = (sources: readonly SourceStatus[]): readonly Column<SourceStatus>[] => [
  { heading: "source", value: ({ source }) => source },
  { heading: "kind", value: ({ kind }) => kind },
  { heading: "records", value: ({ records }) => records },
  { heading: "last run", value: ({ status }) => status },
  { heading: "rows", value: ({ rowsRead }) => rowsRead },
  { heading: "published", value: ({ published }) => published },
  unchangedColumn,
  ...waitingColumns(sources),
  { heading: "quarantine", value: ({ quarantined }) => quarantined },
  { heading: "revision", value: ({ revision }) => revision },
  { heading: "finished", value: ({ finishedAt }) => finishedAt },
  { heading: "freshness", value: ({ verdict }) => verdict },
  { heading: "reason", value: ({ reason }) => reason },
];

export function statusText({ revision, sources }: RegisterStatus): string {
  if (revision === null && sources.length === 0) return "Nothing has been imported yet.";
  return `${revisionText(revision)}\n\n${textTable(columns(sources), sources)}`;
}

function revisionText(revision: RegisterStatus["revision"]): string {
  if (revision === null) return "No revision is published.";
  const { number, publishedAt, digest } = revision;
  return `Revision ${number} of ${publishedAt}, digest ${digest}`;
}

export function runText(number: number, run: RunStatus | undefined): string {
  if (run === undefined) return refuse(`There is no run ${number}.`);
  const { source, status, startedAt, delivery, sequence, reason, diff, files } = run;
  const which = sequence === null ? delivery : `${delivery} ${sequence}`;
  return [
    `Run ${number} of ${source} (${which}), started ${startedAt}: ${status}`,
    ...(reason === null ? [] : [reason]),
    ...files.map(({ name, sha256 }) => `file ${name}, sha256 ${sha256}`),
    ...(diff === null ? [] : [`It would add ${diff.added}, change ${diff.changed} and remove ${diff.gone}:`]),
    ...run.examples.map(({ difference, kind, key }) => `  ${difference} ${kind} ${key}`),
  ].join("\n");
}
