import { posix } from "node:path";
import type { Entry } from "yauzl";

import { unusable } from "./files.ts";

/** What an archive may be before anything of it is unpacked. */
export const archiveLimits = {
  entries: 1_000,
  /** Bytes of all entries together. */
  unpacked: 256 * 1024 * 1024,
  /** Sheets of repetitive rows come to about 50. */
  ratio: 100,
  /** An archive that unpacks to less may have any ratio. */
  harmless: 10 * 1024 * 1024,
} as const;

const symbolicLink = 0o120000;
const fileType = 0o170000;
/** Of a header in front of an entry, without its name. */
const localHeader = 30;
const stored = 0;
const deflated = 8;

/** Refuses an archive by its directory; `nested` are the names of archives that may not lie in this one. */
export function checkEntries(archive: string, entries: readonly Entry[], nested: RegExp): void {
  for (const entry of entries) {
    const fault = faultOf(entry, nested);
    if (fault !== undefined) throw unusable("ARCHIVE_REFUSED", archive, `an entry ${fault}`);
  }
  const fault = nameFault(entries) ?? overlap(entries) ?? sizeFault(entries);
  if (fault !== undefined) throw unusable("ARCHIVE_REFUSED", archive, fault);
}

function faultOf(entry: Entry, nested: RegExp): string | undefined {
  const { fileName, compressionMethod, externalFileAttributes } = entry;
  if (entry.isEncrypted()) return "is encrypted";
  if (((externalFileAttributes >>> 16) & fileType) === symbolicLink) return "is a symbolic link";
  if (compressionMethod !== stored && compressionMethod !== deflated) return "is packed in an unknown way";
  return nested.test(fileName) ? "is an archive itself" : undefined;
}

/** Folders count for nothing: two files of one name could not be told apart. */
function nameFault(entries: readonly Entry[]): string | undefined {
  const files = entries.filter(({ fileName }) => !fileName.endsWith("/"));
  const names = new Set(files.map(({ fileName }) => posix.normalize(fileName).toLowerCase()));
  return names.size < files.length ? "two entries have one name" : undefined;
}

/** Entries that share their bytes unpack to far more than the archive holds. */
function overlap(entries: readonly Entry[]): string | undefined {
  const inOrder = entries.toSorted(
    (one, other) => one.relativeOffsetOfLocalHeader - other.relativeOffsetOfLocalHeader,
  );
  let end = 0;
  for (const { relativeOffsetOfLocalHeader: start, fileNameLength, compressedSize } of inOrder) {
    if (start < end) return "entries overlap";
    end = start + localHeader + fileNameLength + compressedSize;
  }
  return undefined;
}

function sizeFault(entries: readonly Entry[]): string | undefined {
  const unpacked = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  const packed = entries.reduce((sum, { compressedSize }) => sum + compressedSize, 0);
  if (unpacked > archiveLimits.unpacked) return `it unpacks to ${unpacked} bytes`;
  const dense = unpacked > archiveLimits.harmless && unpacked > archiveLimits.ratio * packed;
  return dense ? `${packed} bytes of it unpack to ${unpacked}` : undefined;
}
