import type { ByteText } from "./byte-text.ts";

/** Where the items of a list stand, in bytes of the file, and how deep its values lie in each other. */
export interface JsonOffsets {
  readonly items: readonly number[];
  readonly depth: number;
}

/** The items of the list to which the path of names leads; the text has to be JSON, as the parser found. */
export function jsonOffsets(text: ByteText, path: readonly string[]): JsonOffsets {
  const scan = new JsonScan(text, path);
  for (let offset = text.start; offset < text.bytes.length;) offset = scan.next(offset);
  return { items: scan.items, depth: scan.depth };
}

/** A list or an object that is open while the text is read. */
interface Open {
  readonly isList: boolean;
  /** How many names of the path lead here; undefined beside the path. */
  readonly names: number | undefined;
  /** The name of the value that comes next in an object. */
  name: string;
  awaits: "NAME" | "VALUE" | "NOTHING";
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const blanks = new Set([0x20, 0x09, 0x0a, 0x0d]);

class JsonScan {
  items: number[] = [];
  depth = 0;
  readonly #text: ByteText;
  readonly #path: readonly string[];
  readonly #open: Open[] = [];

  constructor(text: ByteText, path: readonly string[]) {
    this.#text = text;
    this.#path = path;
  }

  /** Reads the mark or the value that stands here; gives where the next one may. */
  next(offset: number): number {
    const { at, width } = this.#text;
    const unit = at(offset);
    if (blanks.has(unit)) return offset + width;
    const inside = this.#open.at(-1);
    const end = unit === QUOTE ? this.#endOfText(offset) : offset + width;
    switch (String.fromCharCode(unit)) {
      case "]":
      case "}":
        this.#open.pop();
        break;
      case ",":
        if (inside !== undefined) inside.awaits = inside.isList ? "VALUE" : "NAME";
        break;
      case ":":
        if (inside !== undefined) inside.awaits = "VALUE";
        break;
      default:
        this.#began(unit, offset, end);
    }
    return end;
  }

  #began(unit: number, offset: number, end: number): void {
    const inside = this.#open.at(-1);
    if (inside?.awaits === "NAME") inside.name = this.#plain(offset, end);
    else if (inside?.awaits === "VALUE" && inside.isList && inside.names === this.#path.length) {
      this.items.push(offset);
    }
    if (unit === 0x5b || unit === 0x7b) this.#enter(unit === 0x5b, inside);
    if (inside !== undefined) inside.awaits = "NOTHING";
  }

  #enter(isList: boolean, inside: Open | undefined): void {
    const names = inside === undefined ? 0 : this.#namesBelow(inside);
    // Of two members with one name the parser takes the last.
    if (isList && names === this.#path.length) this.items = [];
    this.#open.push({ isList, names, name: "", awaits: isList ? "VALUE" : "NAME" });
    this.depth = Math.max(this.depth, this.#open.length);
  }

  #namesBelow({ isList, names, name }: Open): number | undefined {
    return !isList && names !== undefined && this.#path[names] === name ? names + 1 : undefined;
  }

  #endOfText(start: number): number {
    const { at, width, bytes } = this.#text;
    let offset = start + width;
    while (offset < bytes.length && at(offset) !== QUOTE) {
      offset += at(offset) === BACKSLASH ? 2 * width : width;
    }
    return offset + width;
  }

  /** Names of a path are ASCII. */
  #plain(start: number, end: number): string {
    const { at, width } = this.#text;
    let name = "";
    for (let offset = start + width; offset < end - width; offset += width) {
      name += String.fromCharCode(at(offset));
    }
    return name;
  }
}
