import { isUtf8 } from "node:buffer";

import type { RegisterFile } from "../connectors/connector.ts";
import { unusable } from "./files.ts";
import { type LegacyEncoding, legacyEncodingOf, legacyText } from "./legacy-encoding.ts";
import type { NoteReason } from "./reasons.ts";
import { utf8Evidence } from "./utf8.ts";

export type Encoding = "UTF-8" | "UTF-16LE" | "UTF-16BE" | LegacyEncoding;

/** The text of a file, without its byte order mark. */
export interface DecodedFile {
  readonly text: string;
  readonly encoding: Encoding;
}

/** V8 holds no longer text. */
const largestFile = 512 * 1024 * 1024;

/** Text of eight bits a character, taken for UTF-16, is made of characters that no register writes so many of. */
const foreignRun = /[\u2020-\uffff]{16}/;

/** What every row says that was read in an encoding which UTF-8 has replaced. */
export const encodingNotes: Partial<Record<Encoding, NoteReason>> = {
  CP1251: "ENCODING_CP1251",
  RK1048: "ENCODING_RK1048",
};

export function decodeFile(file: RegisterFile, declared?: LegacyEncoding): DecodedFile {
  const encoding = encodingOf(file, declared);
  const { name, bytes } = file;
  if (encoding === "UTF-8") return { text: new TextDecoder().decode(bytes), encoding };
  if (encoding === "UTF-16LE" || encoding === "UTF-16BE") {
    return { text: utf16Text(name, bytes, encoding), encoding };
  }
  const { text, undefinedAt } = legacyText(bytes, encoding);
  if (undefinedAt !== undefined) throw brokenAt(name, undefinedAt);
  return { text, encoding };
}

/**
 * UTF-16 where the file has its mark, UTF-8 where all of it is that; else cp1251 or RK1048, as the source declares or by
 * the letters that come out.
 */
export function encodingOf({ name, bytes }: RegisterFile, declared?: LegacyEncoding): Encoding {
  if (bytes.length > largestFile) throw unusable("FILE_TOO_LARGE", name, `${bytes.length} bytes came`);
  const marked = markOf(bytes);
  if (marked !== undefined) return marked;
  return isUtf8(bytes) ? "UTF-8" : legacyOf(name, bytes, declared);
}

function markOf([first, second]: Uint8Array): "UTF-16LE" | "UTF-16BE" | undefined {
  if (first === 0xff && second === 0xfe) return "UTF-16LE";
  return first === 0xfe && second === 0xff ? "UTF-16BE" : undefined;
}

function utf16Text(name: string, bytes: Uint8Array, encoding: "UTF-16LE" | "UTF-16BE"): string {
  const text = new TextDecoder(encoding).decode(bytes);
  const broken = [text.indexOf("\ufffd"), text.search(foreignRun)].filter((index) => index >= 0);
  if (broken.length > 0) throw brokenAt(name, 2 + 2 * Math.min(...broken));
  return text;
}

/** A file that is UTF-8 in one part only was put together from two, or broke on its way. */
function legacyOf(name: string, bytes: Uint8Array, declared: LegacyEncoding | undefined): LegacyEncoding {
  const { firstInvalid, firstRun } = utf8Evidence(bytes);
  if (firstRun !== undefined) throw brokenAt(name, Math.max(firstInvalid, firstRun));
  const encoding = declared ?? legacyEncodingOf(bytes);
  if (encoding === undefined) throw brokenAt(name, firstInvalid);
  return encoding;
}

function brokenAt(name: string, offset: number) {
  return unusable("ENCODING", name, `its text breaks off at byte ${offset}`);
}
