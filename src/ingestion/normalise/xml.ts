import { SaxesParser } from "saxes";

import type { RegisterFile } from "../connectors/connector.ts";
import { unusable } from "./files.ts";

/** What is done with the elements of a document, by their names without a prefix. */
export interface XmlReader {
  readonly opened: (element: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly closed?: (element: string) => void;
}

/** Bytes at a time, so that a long document is never one text. */
const portion = 256 * 1024;

/** Reads a part of a workbook. One that declares a document type is refused: entities can be bombs and lead elsewhere. */
export function readXml(file: RegisterFile, part: Uint8Array, reader: XmlReader): void {
  const refuse = (came: string) => unusable("WORKBOOK_INVALID", file.name, came);
  const parser = new SaxesParser();
  parser.on("error", () => {
    throw refuse("a part of it is not XML");
  });
  parser.on("doctype", () => {
    throw refuse("a part of it declares a document type");
  });
  parser.on("opentag", ({ name, attributes }) => reader.opened(withoutPrefix(name), attributes));
  parser.on("text", (text) => reader.text?.(text));
  parser.on("cdata", (text) => reader.text?.(text));
  parser.on("closetag", ({ name }) => reader.closed?.(withoutPrefix(name)));
  for (const text of portions(part, refuse)) parser.write(text);
  parser.close();
}

function* portions(part: Uint8Array, refuse: (came: string) => Error): Iterable<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for (let start = 0; start < part.length; start += portion) {
      yield decoder.decode(part.subarray(start, start + portion), { stream: true });
    }
    yield decoder.decode();
  } catch (error) {
    throw error instanceof TypeError ? refuse("a part of it is not UTF-8") : error;
  }
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
