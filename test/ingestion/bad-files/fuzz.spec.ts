import { MikroORM } from "@mikro-orm/postgresql";
import fc from "fast-check";
import { isUtf8 } from "node:buffer";
import { expect, test } from "vitest";

import { ormOptions } from "../../../src/db/orm-options.ts";
import {
  type Connector,
  type RegisterFile,
  RegisterFileError,
  type RegisterRow,
} from "../../../src/ingestion/connectors/connector.ts";
import { ngoBase } from "../../../src/ingestion/connectors/ngo-base/ngo-base.connector.ts";
import { fileReasons, rowReasons } from "../../../src/ingestion/normalise/reasons.ts";
import { openWorkbooks, readDelivery } from "../../../src/ingestion/normalise/zip.ts";
import { statementReasons } from "../../../src/ingestion/reasons.ts";
import { registerModel } from "../../../src/ingestion/register-model.ts";
import { RowSorting } from "../../../src/ingestion/row-sorting.ts";
import { readSources } from "../../../src/ingestion/sources.ts";
import { statementCheck } from "../../../src/ingestion/statement-check.ts";
import { mutated, mutations } from "../support/mutations.ts";
import { ngoCells, ngoColumns } from "../support/ngo-rows.ts";
import { fixtureOf } from "../support/register-files.ts";
import { type CellContent, dateCell, workbookOf } from "../support/xlsx-writer.ts";
import { zipOf } from "../support/zip-writer.ts";

/** The same files are tried each time; another seed tries others. */
const seed = Number(process.env["QOGAM_FUZZ_SEED"] ?? 20_261_121);
const times = Number(process.env["QOGAM_FUZZ_FACTOR"] ?? 1);

const model = registerModel(new MikroORM({ ...ormOptions, dbName: "none" }).getMetadata());
const check = statementCheck(model);
const whyRows = new Set<string>(Object.keys({ ...rowReasons, ...statementReasons }));
const whyFiles = new Set<string>(Object.keys(fileReasons));
const connectors = (await readSources()).map(({ connector }) => connector);
const fixtures = new Map(connectors.map((connector) => [connector, fixtureOf(connector.id)]));

/** Lines of data of which it was held that each is the place of a row. */
let linesCompared = 0;

test("4,000 broken CSV and JSON files end in rows or in a reason, and no line of theirs is lost", () => {
  const sources = fc.constantFrom(...connectors);
  const property = fc.property(sources, mutations, (connector, mutation) => {
    outcomeOf(connector, mutated(fixtures.get(connector) ?? [], mutation));
  });
  fc.assert(property, { numRuns: 4_000 * times, seed });
  expect(linesCompared).toBeGreaterThan(1_000);
});

const dated: readonly CellContent[] = ngoCells();
const rows = [ngoColumns, dated.with(ngoColumns.indexOf("registered_on"), dateCell(45_351)), ngoCells()];

test("700 broken workbooks end in rows or in a reason", async () => {
  const parts = partsOf(workbookOf([{ name: "ngo-base", rows, merged: ["A3:B4"] }]));
  const property = fc.asyncProperty(fc.nat(), mutations, async (chosen, mutation) => {
    const files = await parts;
    const one = files[chosen % files.length];
    const broken = mutated(one === undefined ? [] : [one], mutation);
    const entries = files.map((file) => (file === one ? (broken[0] ?? file) : file));
    const bytes = zipOf(entries.map(({ name, bytes: content }) => ({ name, content })));
    await outcomeOfWorkbook(bytes);
  });
  await fc.assert(property, { numRuns: 700 * times, seed });
});

test("300 broken archives end in files or in a reason", async () => {
  const archive = { name: "ngo-base.zip", bytes: workbookOf([{ name: "ngo-base", rows }]) };
  const property = fc.asyncProperty(mutations, async (mutation) => {
    const [broken] = mutated([archive], mutation);
    if (broken === undefined) return;
    await known(readDelivery(broken.name, broken.bytes));
    await outcomeOfWorkbook(broken.bytes);
  });
  await fc.assert(property, { numRuns: 300 * times, seed });
});

async function partsOf(bytes: Uint8Array): Promise<readonly RegisterFile[]> {
  const [file] = await openWorkbooks([{ name: "ngo-base.xlsx", bytes }]);
  return [...(file?.parts ?? [])].map(([name, part]) => ({ name, bytes: part }));
}

async function outcomeOfWorkbook(bytes: Uint8Array): Promise<void> {
  const files = await known(openWorkbooks([{ name: "ngo-base.xlsx", bytes }]));
  if (files !== undefined) outcomeOf(ngoBase, files);
}

async function known<Value>(reading: Promise<Value>): Promise<Value | undefined> {
  return reading.catch((error: unknown) => {
    refused(error);
    return undefined;
  });
}

/** Whatever came, it was understood, set aside with a reason, or refused as a whole with one. */
function outcomeOf(connector: Connector, files: readonly RegisterFile[]): void {
  const rowsRead = rowsOf(connector, files);
  if (rowsRead === undefined) return;
  const names = new Set(files.map(({ name }) => name));
  expectEachRowOnce(rowsRead, files);
  const lines = files.length === 1 ? plainLinesOf(files[0]) : undefined;
  linesCompared += lines?.size ?? 0;
  const told = new Set(rowsRead.map(({ place }) => place.line));
  expect(told).toEqual(lines ?? told);
  expect(rowsRead.every(({ place }) => names.has(place.file) && place.line > 0)).toBe(true);
  expect(rowsRead.every(({ raw }) => typeof raw === "string")).toBe(true);
  expect(Object.hasOwn(Object.prototype, "a")).toBe(false);
}

/** Where the data of a CSV file stands whose rows are lines; undefined of any other. */
function plainLinesOf(file: RegisterFile | undefined): ReadonlySet<number> | undefined {
  if (file?.name.endsWith(".csv") !== true || !isUtf8(file.bytes)) return undefined;
  const text = new TextDecoder().decode(file.bytes);
  if (text.includes('"')) return undefined;
  const filled = text.split(/\r\n?|\n/).flatMap((line, index) => (line === "" ? [] : [index + 1]));
  return new Set(filled.slice(1));
}

function rowsOf(connector: Connector, files: readonly RegisterFile[]): readonly RegisterRow[] | undefined {
  try {
    return [...connector.read(files)];
  } catch (error) {
    refused(error);
    return undefined;
  }
}

function refused(error: unknown): void {
  if (!(error instanceof RegisterFileError)) throw error;
  expect(whyFiles.has(error.reason)).toBe(true);
}

/** Rows are sorted as the pipeline sorts them: each is understood, refused or repeated, so that their sum is what was read. */
function expectEachRowOnce(rowsRead: readonly RegisterRow[], files: readonly RegisterFile[]): void {
  const sorting = new RowSorting(check, files);
  for (const row of rowsRead) sorting.take(row);
  const taken = sorting.handOver();
  const setAside = [...taken.refused, ...sorting.summary().repeated];
  expect(setAside.filter(({ problem }) => !whyRows.has(problem.reason))).toEqual([]);
  const sorted = [...(JSON.parse(taken.understood) as { readonly ordinal: number }[]), ...setAside];
  const ordinals = sorted.map(({ ordinal }) => ordinal).toSorted((one, other) => one - other);
  expect(ordinals).toEqual(rowsRead.map((_, ordinal) => ordinal));
}
