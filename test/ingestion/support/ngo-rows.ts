import iconv from "iconv-lite";

import type { RegisterFile } from "../../../src/ingestion/connectors/connector.ts";
import { ngoBase } from "../../../src/ingestion/connectors/ngo-base/ngo-base.connector.ts";
import { openWorkbooks } from "../../../src/ingestion/normalise/zip.ts";
import { fileOf, type Reading, readingOf } from "./register-files.ts";
import { type SheetContent, workbookOf } from "./xlsx-writer.ts";

/** The columns of the base of NGOs, which needs no other register. */
export const ngoColumns = [
  "registry_number",
  "bin",
  "name_kk",
  "name_ru",
  "legal_form_ru",
  "registered_on",
  "kato",
  "address_kk",
  "address_ru",
  "status_ru",
  "spheres",
  "former_names_kk",
  "former_names_ru",
];

const sound: Readonly<Record<string, string>> = {
  registry_number: "1",
  bin: "010340900019",
  name_kk: "«Бұлақ Тұмерін» қоғамдық қоры",
  name_ru: "ОФ «Бұлақ Тұмерін»",
  legal_form_ru: "общественный фонд",
  registered_on: "29.02.2024",
  status_ru: "действующая",
};

/** A row of the base, sound but for what the test changes. */
export function ngoCells(changes: Readonly<Record<string, string>> = {}): string[] {
  const row = { ...sound, ...changes };
  return ngoColumns.map((column) => row[column as keyof typeof row] ?? "");
}

export const ngoHeader = ngoColumns.join(";");

export const ngoLine = (changes: Readonly<Record<string, string>> = {}) => ngoCells(changes).join(";");

/** The file of the base with these lines under its header. */
export function ngoText(...lines: readonly string[]): string {
  return [ngoHeader, ...lines, ""].join("\n");
}

export const ngoFile = (text: string): RegisterFile => fileOf("ngo-base.csv", text);

/** The same text in an encoding of iconv-lite's. */
export function encodedFile(text: string, encoding: string, addBOM = false): RegisterFile {
  return { name: "ngo-base.csv", bytes: iconv.encode(text, encoding, { addBOM }) };
}

export const readingOfBase = (...files: readonly RegisterFile[]): Reading => readingOf(ngoBase, files);

export async function readingOfWorkbook(...sheets: readonly SheetContent[]): Promise<Reading> {
  return readingOfOpened({ name: "ngo-base.xlsx", bytes: workbookOf(sheets) });
}

export async function readingOfOpened(file: RegisterFile): Promise<Reading> {
  return readingOf(ngoBase, await openWorkbooks([file]));
}
