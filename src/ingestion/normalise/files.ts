import { RegisterFileError } from "../connectors/connector.ts";
import type { RegisterFile } from "../connectors/connector.ts";
import type { FileReason } from "./reasons.ts";

/** V8 holds no longer text. */
const largestFile = 512 * 1024 * 1024;

/** The text of a file, without its byte order mark. */
export function textOf({ name, bytes }: RegisterFile): string {
  if (bytes.length > largestFile) throw unusable("FILE_TOO_LARGE", name, `${bytes.length} bytes came`);
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw unusable("ENCODING", name, "its bytes are not text in it");
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

export function fileNamed(files: readonly RegisterFile[], name: string): RegisterFile {
  const file = files.find((candidate) => baseName(candidate) === name);
  if (file === undefined) throw unusable("FILE_MISSING", name, "it did not come");
  return file;
}

/** The pages of a stem, such as `page-0001.json`, by number; none may be missing between the first and the last. */
export function pagesNamed(files: readonly RegisterFile[], stem: string): RegisterFile[] {
  const pages = files
    .filter((file) => pageNumber(file, stem) !== undefined)
    .toSorted((one, other) => (pageNumber(one, stem) ?? 0) - (pageNumber(other, stem) ?? 0));
  const gap = pages.findIndex((page, index) => pageNumber(page, stem) !== index + 1);
  const missing = pages.length === 0 ? 0 : gap;
  if (missing !== -1) throw unusable("FILE_MISSING", stem, `page ${missing + 1} did not come`);
  return pages;
}

/** Refuses what the source does not have: a file that nobody reads would be lost in silence. */
export function refuseOtherFiles(files: readonly RegisterFile[], known: RegExp): void {
  const stranger = files.find((file) => !known.test(baseName(file)));
  if (stranger !== undefined) throw unusable("FILE_UNKNOWN", stranger.name, "nothing reads it");
}

export function unusable(reason: FileReason, file: string, came: string): RegisterFileError {
  return new RegisterFileError(reason, `${file}: ${came} (${reason})`);
}

function baseName({ name }: RegisterFile): string {
  return name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1);
}

function pageNumber(file: RegisterFile, stem: string): number | undefined {
  const { page } = /^(?<stem>.+)-(?<page>\d+)\.json$/.exec(baseName(file))?.groups ?? {};
  return page !== undefined && baseName(file).startsWith(`${stem}-`) ? Number(page) : undefined;
}
