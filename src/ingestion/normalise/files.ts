import { RegisterFileError } from "../connectors/connector.ts";
import type { RegisterFile } from "../connectors/connector.ts";
import type { FileReason } from "./reasons.ts";

export function fileNamed(files: readonly RegisterFile[], name: string): RegisterFile {
  const file = files.find((candidate) => baseName(candidate) === name);
  if (file === undefined) throw unusable("FILE_MISSING", name, "it did not come");
  return file;
}

/** All files of a source that does not name them, by name, so that their order says nothing. */
export function someFiles(files: readonly RegisterFile[], pattern: string): RegisterFile[] {
  if (files.length === 0) throw unusable("FILE_MISSING", pattern, "none came");
  return files.toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

/** The pages of a stem, such as `page-0001.json`, by number; none may be missing from the first to the last. */
export function pagesNamed(files: readonly RegisterFile[], stem: string): RegisterFile[] {
  const pages = somePagesNamed(files, stem);
  if (pages.length === 0) throw unusable("FILE_MISSING", stem, "page 1 did not come");
  return pages;
}

/** The same, where there may be none. */
export function somePagesNamed(files: readonly RegisterFile[], stem: string): RegisterFile[] {
  const pages = files
    .filter((file) => pageNumber(file, stem) !== undefined)
    .toSorted((one, other) => (pageNumber(one, stem) ?? 0) - (pageNumber(other, stem) ?? 0));
  const missing = pages.findIndex((page, index) => pageNumber(page, stem) !== index + 1);
  if (missing !== -1) throw unusable("FILE_MISSING", stem, `page ${missing + 1} did not come`);
  return pages;
}

/** Refuses what the source does not have: a file that nobody reads would be lost in silence. */
export function refuseOtherFiles(files: readonly RegisterFile[], known: RegExp): void {
  const stranger = files.find((file) => !known.test(baseName(file)));
  if (stranger === undefined) return;
  throw unusable("FILE_UNKNOWN", stranger.name, `nothing reads it; files are called ${inWords(known)}`);
}

/** `/^(?:delta-\d{1,9}-)?page-\d+\.json$/` as `(delta-N-)?page-N.json`. */
function inWords({ source }: RegExp): string {
  return source.replaceAll(/^\^|\$$|\?:|\\(?=\.)/g, "").replaceAll(/\\d(?:\+|\{[^}]*\})/g, "N");
}

export function unusable(reason: FileReason, file: string, came: string): RegisterFileError {
  return new RegisterFileError(reason, `${file}: ${came}`);
}

function baseName({ name }: RegisterFile): string {
  return name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1);
}

function pageNumber(file: RegisterFile, stem: string): number | undefined {
  const { page } = /^(?<stem>.+)-(?<page>\d+)\.json$/.exec(baseName(file))?.groups ?? {};
  return page !== undefined && baseName(file).startsWith(`${stem}-`) ? Number(page) : undefined;
}
