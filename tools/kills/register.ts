import { bundledRegisters } from "../../demo/registers.ts";
import type { Database, DatabaseOptions } from "../../src/db/database.ts";
import type { RegisterFile } from "../../src/ingestion/connectors/connector.ts";
import { ngoBase } from "../../src/ingestion/connectors/ngo-base/ngo-base.connector.ts";
import { importSource } from "../../src/ingestion/import-source.ts";
import { loadConnector } from "../../src/ingestion/load-connector.ts";

/** What a child is told: which database, and the file whose rows it imports. */
export interface Wound {
  readonly options: DatabaseOptions;
  readonly path: string;
}

/** One register in two states, with what it refers to. */
export interface Register {
  readonly references: readonly { readonly id: string; readonly files: readonly RegisterFile[] }[];
  readonly before: RegisterFile;
  /** A tenth of the rows is gone, a tenth is new, and half of the others say something else. */
  readonly after: RegisterFile;
}

const REFERENCES: ReadonlySet<string> = new Set(["kato", "spheres"]);

export function registerOf(rows: number): Register {
  const references: { id: string; files: readonly RegisterFile[] }[] = [];
  for (const { connectorId: id, files } of bundledRegisters()) {
    if (REFERENCES.has(id)) references.push({ id, files });
    const [file] = files;
    if (id !== ngoBase.id || file === undefined) continue;
    const tenth = Math.ceil(rows / 10);
    const after = some(file, tenth, rows + tenth, (text) => text.replaceAll(", дом ", ", д. "));
    return { references, before: some(file, 1, rows), after };
  }
  throw new Error(`No register ${ngoBase.id} is bundled.`);
}

export async function importBefore(database: Database, { references, before }: Register): Promise<void> {
  for (const { id, files } of references) {
    await importSource(database, await loadConnector(id), files);
  }
  await importState(database, before);
}

export async function importState(database: Database, file: RegisterFile): Promise<string> {
  const { status } = await importSource(database, ngoBase, [file], { accept: true });
  return status;
}

function some(
  { name, bytes }: RegisterFile,
  first: number,
  last: number,
  rewrite = (text: string) => text,
): RegisterFile {
  const [header = "", ...lines] = new TextDecoder().decode(bytes).split("\n");
  const text = rewrite([header, ...lines.slice(first - 1, last)].join("\n"));
  return { name, bytes: new TextEncoder().encode(text) };
}
