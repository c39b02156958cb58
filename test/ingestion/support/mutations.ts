import fc from "fast-check";
import iconv from "iconv-lite";

import type { RegisterFile } from "../../../src/ingestion/connectors/connector.ts";

/** Something that happens to the bytes of a file on its way. */
export type Mutation = (bytes: Buffer) => Buffer;

const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);

/** What stands in bad files where something else belongs. */
const intrusions = [
  '"',
  '""',
  ";",
  ",",
  "\n",
  "\r",
  "\0",
  "\ufeff",
  "\u2028",
  "[",
  "{",
  "]",
  "}",
  "null",
  "[]",
  "{}",
  "1e999",
  "-5",
  "0x10",
  "30.02.2024",
  "45351",
  "9".repeat(40),
  "__proto__",
  "constructor",
  "{{",
  "#N/A",
  '{"__proto__":{"a":1}}',
  nested(60),
  nested(20_000),
  "<!DOCTYPE a>",
  "&lt;",
  "Қ",
  "\ud800",
];

const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const at = (bytes: Buffer, part: number) => Math.floor(part * bytes.length);

const flipped = fc.tuple(share, fc.integer({ min: 1, max: 255 })).map(([part, mask]): Mutation => {
  return (bytes) => {
    const copy = Buffer.from(bytes);
    if (copy.length > 0) copy[at(copy, part)] = (copy[at(copy, part)] ?? 0) ^ mask;
    return copy;
  };
});

const truncated = share.map(
  (part): Mutation =>
    (bytes) =>
      bytes.subarray(0, at(bytes, part)),
);

const cut = fc.tuple(share, fc.nat(40)).map(([part, length]): Mutation => {
  return (bytes) =>
    Buffer.concat([bytes.subarray(0, at(bytes, part)), bytes.subarray(at(bytes, part) + length)]);
});

const intruded = fc.tuple(share, fc.constantFrom(...intrusions)).map(([part, text]): Mutation => {
  return (bytes) =>
    Buffer.concat([bytes.subarray(0, at(bytes, part)), Buffer.from(text), bytes.subarray(at(bytes, part))]);
});

/** A value of a row, between two of its marks, becomes something else. */
const replaced = fc.tuple(share, fc.constantFrom(...intrusions)).map(([part, text]): Mutation => {
  return (bytes) => {
    const value = /(?<=[;,:>])[^;,:<>\n]*(?=[;,}<\n])/g;
    const values = [...bytes.toString().matchAll(value)];
    const found = values[Math.floor(part * values.length)];
    if (found === undefined) return bytes;
    const source = bytes.toString();
    return Buffer.from(source.slice(0, found.index) + text + source.slice(found.index + found[0].length));
  };
});

const doubled = share.map((part): Mutation => {
  return (bytes) => {
    const lines = bytes.toString().split("\n");
    const line = Math.floor(part * lines.length);
    return Buffer.from(lines.toSpliced(line, 0, lines[line] ?? "").join("\n"));
  };
});

const separated = fc
  .constantFrom<[string, string]>(
    [";", ","],
    [",", ";"],
    [";", "\t"],
    ["\n", "\r\n"],
    ["\n", "\r"],
    [".", ","],
  )
  .map(
    ([from, to]): Mutation =>
      (bytes) =>
        Buffer.from(bytes.toString().replaceAll(from, to)),
  );

const encodings = fc.constantFrom("win1251", "rk1048", "utf-16le", "utf-16be", "latin1", "utf8");

const recoded = fc.tuple(encodings, fc.boolean()).map(([encoding, addBOM]): Mutation => {
  return (bytes) => iconv.encode(bytes.toString(), encoding, { addBOM });
});

const mixed = fc.tuple(share, encodings).map(([part, encoding]): Mutation => {
  return (bytes) => {
    const rest = iconv.encode(bytes.subarray(at(bytes, part)).toString(), encoding);
    return Buffer.concat([bytes.subarray(0, at(bytes, part)), rest]);
  };
});

const mutation = fc.oneof(
  flipped,
  truncated,
  cut,
  intruded,
  replaced,
  replaced,
  doubled,
  separated,
  recoded,
  mixed,
);

/** One to three of them to one of a source's files. */
export const mutations = fc.record({
  file: share,
  steps: fc.array(mutation, { minLength: 1, maxLength: 3 }),
});

export function mutated(
  files: readonly RegisterFile[],
  { file, steps }: { readonly file: number; readonly steps: readonly Mutation[] },
): RegisterFile[] {
  const chosen = Math.floor(file * files.length);
  return files.map((one, index) =>
    index === chosen
      ? { ...one, bytes: steps.reduce<Buffer>((bytes, step) => step(bytes), Buffer.from(one.bytes)) }
      : one,
  );
}
