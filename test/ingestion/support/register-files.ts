import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type {
  Connector,
  RegisterFile,
  RegisterRow,
  RegisterStatement,
} from "../../../src/ingestion/connectors/connector.ts";
import { settleDuplicates } from "../../../src/ingestion/normalise/duplicates.ts";
import { personsNumber } from "./persons-number.ts";

const fixtures = new URL("../../fixtures/", import.meta.url).pathname;

/** The hand-made files of a source, with a person's number where they say `{{IIN}}`. */
export function fixtureOf(id: string): RegisterFile[] {
  const folder = join(fixtures, id);
  return readdirSync(folder).map((name) => fileOf(name, readFileSync(join(folder, name), "utf8")));
}

export function fileOf(name: string, text: string): RegisterFile {
  return { name, bytes: new TextEncoder().encode(text.replaceAll("{{IIN}}", personsNumber())) };
}

/** The files with one of them replaced. */
export function withFile(files: readonly RegisterFile[], name: string, text: string): RegisterFile[] {
  return [...files.filter((file) => file.name !== name), fileOf(name, text)];
}

export interface Reading {
  readonly rows: readonly RegisterRow[];
  readonly statements: readonly RegisterStatement[];
  /** `file:line reason field`. */
  readonly problems: readonly string[];
  /** `file:line reason field`, of rows that are accepted. */
  readonly notes: readonly string[];
}

export function readingOf(
  connector: Connector,
  files: readonly RegisterFile[] = fixtureOf(connector.id),
): Reading {
  // What a source states twice the pipeline settles, where its connector has not.
  const rows = settleDuplicates([...connector.read(files)]);
  return {
    rows,
    statements: rows.flatMap((row) => ("statement" in row ? [row.statement] : [])),
    problems: rows.flatMap((row) => ("problem" in row ? [told(row, row.problem)] : [])),
    notes: rows.flatMap((row) =>
      "statement" in row ? (row.notes ?? []).map((note) => told(row, note)) : [],
    ),
  };
}

export function payloadOf(
  { statements }: Reading,
  key: string,
  kind?: string,
): Readonly<Record<string, unknown>> {
  const statement = statements.find((one) => one.key === key && (kind === undefined || one.kind === kind));
  if (statement === undefined) throw new Error(`nothing is stated about ${key}`);
  return statement.payload;
}

function told(
  { place }: RegisterRow,
  { reason, field }: { readonly reason: string; readonly field?: string },
): string {
  return [`${place.file}:${place.line}`, reason, field].filter((part) => part !== undefined).join(" ");
}
