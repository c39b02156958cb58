import type { Database } from "../../../src/db/database.ts";
import {
  type Connector,
  type RegisterFile,
  RegisterFileError,
  type RegisterRow,
} from "../../../src/ingestion/connectors/connector.ts";
import { importSource, type ImportOptions } from "../../../src/ingestion/import-source.ts";
import type { ImportOutcome } from "../../../src/ingestion/runs.ts";

type Payload = Readonly<Record<string, unknown>>;

/** A line of a test's file: what a row states, or that it cannot be understood, and what it is about where that is known. */
type StatementLine = readonly [kind: string, key: string, payload: Payload];
export type Line =
  | StatementLine
  | { readonly problem: string; readonly about?: readonly [kind: string, key: string] };

/** A source whose files have one row per line, so that a test writes what it means. */
export function lineSource(id: string, rank = 1): Connector {
  return {
    id,
    rank,
    title: { ru: id },
    publisher: { ru: "Издатель" },
    licence: "CC0",
    kind: "DEMONSTRATION",
    describes: ["Territory", "Organization"],
    read: (files) => files.flatMap(readLines),
  };
}

export function lineFile(lines: readonly Line[], name = "rows.jsonl"): RegisterFile {
  return { name, bytes: new TextEncoder().encode(lines.map((line) => JSON.stringify(line)).join("\n")) };
}

function readLines({ name, bytes }: RegisterFile): RegisterRow[] {
  const text = new TextDecoder().decode(bytes);
  if (text.startsWith("broken")) throw new RegisterFileError("JSON_INVALID", "The file is broken.");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((raw, index) => rowOf(raw, { file: name, line: index + 1 }));
}

function rowOf(raw: string, place: RegisterRow["place"]): RegisterRow {
  const line = JSON.parse(raw) as Line;
  if ("problem" in line) {
    const about = line.about && { kind: line.about[0], key: line.about[1] };
    return { place, raw, problem: { reason: line.problem }, about };
  }
  const [kind, key, payload] = line;
  return { place, raw, statement: { kind, key, payload } };
}

export function importLines(
  database: Database,
  source: Connector,
  lines: readonly Line[],
  options: ImportOptions = {},
): Promise<ImportOutcome> {
  return importSource(database, source, [lineFile(lines)], options);
}

export async function rowsOf(
  database: Database,
  statement: string,
): Promise<readonly Record<string, unknown>[]> {
  const { rows } = await database.pool.query<Record<string, unknown>>(statement);
  return rows;
}

/** A territory with as little as the register takes. */
export function territory(kato: string, payload: Payload = {}): Line {
  return ["Territory", kato, { nameRu: `Район ${kato}`, level: "DISTRICT", ancestors: [], ...payload }];
}

/** An organization with as little as the register takes. */
export function organization(key: string, payload: Payload = {}): StatementLine {
  return ["Organization", key, { nameRu: `Фонд ${key}`, legalForm: "PUBLIC_FOUNDATION", ...payload }];
}

export function sphere(code: string): Line {
  const uses = { socialOrder: true, stateGrant: true, prize: false };
  return ["Sphere", code, { nameRu: `Сфера ${code}`, law: "Law", ...uses }];
}

/** A row about an organization that cannot be understood. */
export function unreadable(key: string): Line {
  return { problem: "DATE_INVALID", about: ["Organization", key] };
}

/** A grant with as little as the register takes. */
export function grant(key: string, payload: Payload = {}): Line {
  const kinds = { status: "COMPLETED", term: "SHORT_TERM", fundingKind: "STATE" };
  return ["Grant", key, { number: key, titleRu: `Грант ${key}`, year: 2025, ...kinds, ...payload }];
}
