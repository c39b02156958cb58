import { Command } from "commander";

import { readSettings } from "../config/settings.ts";
import { type RegisterStatus, registerStatus, type SourceStatus } from "../ingestion/source-status.ts";
import { withDatabase } from "../ingestion/with-database.ts";
import { type Column, textTable } from "./text-table.ts";

export function statusCommand(): Command {
  return new Command("status")
    .description("Shows the published revision, and every source with its last run.")
    .action(async () => console.log(statusText(await withDatabase(readSettings(), registerStatus))));
}

const columns: readonly Column<SourceStatus>[] = [
  { heading: "source", value: ({ source }) => source },
  { heading: "kind", value: ({ kind }) => kind },
  { heading: "records", value: ({ records }) => records },
  { heading: "last run", value: ({ status }) => status },
  { heading: "rows", value: ({ rowsRead }) => rowsRead },
  { heading: "published", value: ({ published }) => published },
  { heading: "unchanged", value: ({ unchanged }) => unchanged },
  { heading: "quarantine", value: ({ quarantined }) => quarantined },
  { heading: "revision", value: ({ revision }) => revision },
  { heading: "finished", value: ({ finishedAt }) => finishedAt },
  { heading: "reason", value: ({ reason }) => reason },
];

export function statusText({ revision, sources }: RegisterStatus): string {
  if (revision === null && sources.length === 0) return "Nothing has been imported yet.";
  return `${revisionText(revision)}\n\n${textTable(columns, sources)}`;
}

function revisionText(revision: RegisterStatus["revision"]): string {
  if (revision === null) return "No revision is published.";
  const { number, publishedAt, digest } = revision;
  return `Revision ${number} of ${publishedAt}, digest ${digest}`;
}
