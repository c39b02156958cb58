import type { Encoding } from "./decode.ts";

/**
 * The bytes of a file as numbers of one or two bytes each. Whatever marks the structure of CSV and JSON is ASCII, and in
 * these encodings no part of another character looks like it.
 */
export interface ByteText {
  readonly bytes: Uint8Array;
  /** Bytes that each number takes. */
  readonly width: 1 | 2;
  /** Where the text begins, behind its mark. */
  readonly start: number;
  readonly at: (offset: number) => number;
}

export function byteText(bytes: Uint8Array, encoding: Encoding): ByteText {
  if (encoding === "UTF-16LE" || encoding === "UTF-16BE") {
    const [low, high] = encoding === "UTF-16LE" ? [0, 1] : [1, 0];
    const at = (offset: number) => ((bytes[offset + high] ?? 0) << 8) | (bytes[offset + low] ?? 0);
    return { bytes, width: 2, start: 2, at };
  }
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return { bytes, width: 1, start: marked ? 3 : 0, at: (offset) => bytes[offset] ?? 0 };
}

const LF = 0x0a;
const CR = 0x0d;

/** Where each line begins, in bytes of the file as it came; `\r\n`, `\r` and `\n` end a line. */
export function lineStarts({ bytes, width, start, at }: ByteText): number[] {
  const starts = [start];
  for (let offset = start; offset < bytes.length; offset += width) {
    const unit = at(offset);
    const pair = unit === CR && at(offset + width) === LF;
    if (pair) offset += width;
    if (unit === CR || unit === LF) starts.push(offset + width);
  }
  return starts;
}
