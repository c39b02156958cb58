import { parse } from "csv-parse/sync";

import type { RegisterFile } from "../../../src/ingestion/connectors/connector.ts";
import { isRecord } from "../../../src/ingestion/normalise/fields.ts";
import { fileOf } from "./register-files.ts";

/** A file of which one column, or one member of its items, is broken in every row. */
export interface Broken {
  readonly column: string;
  readonly file: RegisterFile;
}

/** What no date, number, code or word is, and what is not there. */
const breakages = ["#!", ""];
const jsonBreakages = [...breakages, {}];

export function brokenFiles(file: RegisterFile): readonly Broken[] {
  return file.name.endsWith(".json") ? brokenJson(file) : brokenCsv(file);
}

/** The same file with a cell too many in every row. */
export function tornCsv(file: RegisterFile): RegisterFile {
  const { delimiter, rows } = tableIn(file);
  return csvFile(
    file.name,
    delimiter,
    rows.map((row, index) => (index === 0 ? row : [...row, "more"])),
  );
}

function brokenCsv(file: RegisterFile): Broken[] {
  const { delimiter, rows } = tableIn(file);
  const [header = []] = rows;
  return header.flatMap((column, at) =>
    breakages.map((breakage) => {
      const broken = rows.map((row, index) => (index === 0 ? row : row.with(at, breakage)));
      return { column: `${file.name} ${column}`, file: csvFile(file.name, delimiter, broken) };
    }),
  );
}

function tableIn({ bytes }: RegisterFile): { delimiter: string; rows: string[][] } {
  const text = new TextDecoder().decode(bytes);
  const delimiter = text.split("\n", 1)[0]?.includes(";") === true ? ";" : ",";
  return { delimiter, rows: parse(text, { delimiter, relaxColumnCount: true, skipEmptyLines: true }) };
}

function csvFile(name: string, delimiter: string, rows: readonly (readonly string[])[]): RegisterFile {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  return fileOf(name, rows.map((row) => row.map(cell).join(delimiter)).join("\n"));
}

function brokenJson({ name, bytes }: RegisterFile): Broken[] {
  const content: unknown = JSON.parse(new TextDecoder().decode(bytes));
  return [...pathsIn(content)].flatMap((path) =>
    jsonBreakages.map((breakage) => ({
      column: `${name} ${path}`,
      file: fileOf(name, JSON.stringify(withBroken(content, path, breakage))),
    })),
  );
}

/** Where values stand, whatever their place in a list. */
function pathsIn(value: unknown, path = ""): Set<string> {
  if (Array.isArray(value)) return new Set(value.flatMap((item) => [...pathsIn(item, path)]));
  if (!isRecord(value)) return new Set();
  return new Set(
    Object.entries(value).flatMap(([name, member]) => {
      const at = path === "" ? name : `${path}.${name}`;
      return [at, ...pathsIn(member, at)];
    }),
  );
}

function withBroken(value: unknown, broken: string, breakage: unknown, path = ""): unknown {
  if (path === broken) return breakage;
  if (Array.isArray(value)) return value.map((item) => withBroken(item, broken, breakage, path));
  if (!isRecord(value)) return value;
  const members = Object.entries(value).map(([name, member]): [string, unknown] => [
    name,
    withBroken(member, broken, breakage, path === "" ? name : `${path}.${name}`),
  ]);
  return Object.fromEntries(members);
}
