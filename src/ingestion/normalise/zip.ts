import { basename } from "node:path";
import type { Readable } from "node:stream";
import { crc32 } from "node:zlib";
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";

import { type RegisterFile, RegisterFileError } from "../connectors/connector.ts";
import { unusable } from "./files.ts";
import { archiveLimits, checkEntries } from "./zip-entries.ts";

/**
 * The files of a delivery: those of a ZIP archive, or the one file that came.
 * @throws RegisterFileError `ARCHIVE_REFUSED` before anything of the archive is unpacked, where its directory shows why.
 */
export async function readDelivery(name: string, bytes: Uint8Array): Promise<RegisterFile[]> {
  if (!/\.zip$/i.test(name)) return [{ name, bytes }];
  const parts = await unpack(name, bytes, /\.(?:zip|xlsm|xlsb|jar|gz|7z|rar|tar|bz2|xz)$/i);
  return [...parts].map(([path, part]) => ({ name: basename(path), bytes: part }));
}

/** The same files, workbooks with their parts, so that a connector can read them without waiting for anything. */
export async function openWorkbooks(files: readonly RegisterFile[]): Promise<RegisterFile[]> {
  const opened: RegisterFile[] = [];
  for (const file of files) {
    opened.push(isWorkbook(file) ? { ...file, parts: await workbookParts(file) } : file);
  }
  return opened;
}

export function isWorkbook({ name }: RegisterFile): boolean {
  return /\.xlsx$/i.test(name);
}

function workbookParts({ name, bytes }: RegisterFile): Promise<ReadonlyMap<string, Uint8Array>> {
  if (bytes.length === 0) throw unusable("EMPTY", name, "it has no content");
  return unpack(name, bytes, /\.(?:zip|xlsx|xlsm|xlsb|jar|gz|7z|rar|tar|bz2|xz)$/i);
}

/** Every file of the archive by its path. */
async function unpack(
  name: string,
  bytes: Uint8Array,
  nested: RegExp,
): Promise<ReadonlyMap<string, Uint8Array>> {
  try {
    const archive = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      strictFileNames: true,
    });
    const { entryCount } = archive;
    if (entryCount > archiveLimits.entries) {
      throw unusable("ARCHIVE_REFUSED", name, `it has ${entryCount} entries`);
    }
    const entries = await entriesOf(archive);
    checkEntries(name, entries, nested);
    return await unpackEntries(archive, entries);
  } catch (error) {
    if (error instanceof RegisterFileError) throw error;
    // The library's own message quotes names and offsets of the archive.
    const leaves = error instanceof Error && /relative path|absolute path|invalid char/.test(error.message);
    const came = leaves ? "a path in it leaves it" : "it is no ZIP archive, or not all of one";
    throw unusable("ARCHIVE_REFUSED", name, came);
  }
}

async function entriesOf(archive: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of archive.eachEntry()) entries.push(entry);
  return entries;
}

/** What macOS lays beside the files of an archive. */
const finderNote = /^__MACOSX\/|(?:^|\/)\.DS_Store$/;

/** The library stops an entry that is longer than its directory says. */
async function unpackEntries(
  archive: ZipFile,
  entries: readonly Entry[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    if (entry.fileName.endsWith("/") || finderNote.test(entry.fileName)) continue;
    const stream: Readable = await archive.openReadStreamPromise(entry);
    const chunks: Uint8Array[] = [];
    for await (const chunk of stream) chunks.push(chunk as Uint8Array);
    const part = Buffer.concat(chunks);
    if (crc32(part) !== entry.crc32) throw new Error("An entry is damaged.");
    parts.set(entry.fileName, part);
  }
  return parts;
}
