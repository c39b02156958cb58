import type { RegisterFile } from "../connectors/connector.ts";
import { unusable } from "./files.ts";
import type { Workbook } from "./workbook.ts";
import { readXml } from "./xml.ts";

/** A cell as its file keeps it; `value` undefined where nothing is in it. */
export interface Cell {
  readonly type: "TEXT" | "NUMBER" | "DATE" | "ERROR";
  readonly value: string;
}

export interface SheetRow {
  /** Counted from 1, as spreadsheet programs show it. */
  readonly number: number;
  /** By column, counted from 0. */
  readonly cells: ReadonlyMap<number, Cell>;
}

/** Cells that a merged range takes from what stands in them, all but its first. */
export interface MergedRange {
  readonly rows: readonly [first: number, last: number];
  readonly columns: readonly [first: number, last: number];
}

export interface Sheet {
  readonly rows: readonly SheetRow[];
  readonly merged: readonly MergedRange[];
}

const mostRows = 1_048_576;
const mostColumns = 16_384;
const longestCell = 1_000_000;
/** Each row is compared with them. */
const mostMerged = 5_000;

export function readCells(file: RegisterFile, workbook: Workbook): Sheet {
  const reading = new SheetReading(file, workbook);
  readXml(file, workbook.sheet, {
    opened: (element, attributes) => reading.opened(element, attributes),
    text: (text) => reading.text(text),
    closed: (element) => reading.closed(element),
  });
  return reading;
}

class SheetReading implements Sheet {
  readonly rows: { readonly number: number; readonly cells: Map<number, Cell> }[] = [];
  readonly merged: MergedRange[] = [];
  readonly #file: RegisterFile;
  readonly #workbook: Workbook;
  #column = -1;
  #type = "n";
  #style = 0;
  #value: string | undefined;
  #computed = false;
  #collects = false;
  #inAid = false;

  constructor(file: RegisterFile, workbook: Workbook) {
    this.#file = file;
    this.#workbook = workbook;
  }

  opened(element: string, attributes: Readonly<Record<string, string>>): void {
    this.#collects = (element === "v" || element === "t") && !this.#inAid;
    if (element === "row") this.#row(attributes["r"]);
    else if (element === "c") this.#cell(attributes);
    else if (element === "f") this.#computed = true;
    else if (element === "rPh") this.#inAid = true;
    else if (element === "mergeCell") this.#merge(attributes["ref"] ?? "");
  }

  text(text: string): void {
    if (!this.#collects) return;
    this.#value = `${this.#value ?? ""}${text}`;
    if (this.#value.length > longestCell) {
      throw unusable("RECORD_TOO_LARGE", this.#file.name, "a cell of it is");
    }
  }

  closed(element: string): void {
    this.#collects = false;
    if (element === "rPh") this.#inAid = false;
    if (element !== "c") return;
    const cell = this.#finished();
    if (cell !== undefined) this.rows.at(-1)?.cells.set(this.#column, cell);
  }

  #row(given: string | undefined): void {
    const before = this.rows.at(-1)?.number ?? 0;
    const number = given === undefined ? before + 1 : Number(given);
    if (!(number > before && number <= mostRows)) throw this.#invalid("its rows are out of order");
    this.rows.push({ number, cells: new Map() });
    this.#column = -1;
  }

  #cell({ r, t = "n", s = "0" }: Readonly<Record<string, string>>): void {
    this.#column = r === undefined ? this.#column + 1 : this.#place(r)[0];
    this.#type = t;
    this.#style = Number(s);
    this.#value = undefined;
    this.#computed = false;
  }

  #finished(): Cell | undefined {
    const value = this.#value;
    if (value === undefined) return this.#computed ? { type: "ERROR", value: "" } : undefined;
    if (this.#type === "e") return { type: "ERROR", value };
    if (this.#type === "s") return { type: "TEXT", value: this.#shared(value) };
    if (this.#type === "d") return { type: "DATE", value: value.slice(0, 10) };
    if (this.#type !== "n") return { type: "TEXT", value: unescaped(value) };
    return { type: this.#workbook.dateStyles[this.#style] === true ? "DATE" : "NUMBER", value };
  }

  #shared(index: string): string {
    const text = this.#workbook.texts[Number(index)];
    if (text === undefined) throw this.#invalid("a text of it is missing");
    return unescaped(text);
  }

  #merge(ref: string): void {
    const [first = "", last = first] = ref.split(":");
    const [left, top] = this.#place(first);
    const [right, bottom] = this.#place(last);
    this.merged.push({ rows: [top, bottom], columns: [left, right] });
    if (this.merged.length > mostMerged) throw this.#invalid("it merges more than 5,000 ranges");
  }

  /** `B3` as column 1, row 3. */
  #place(reference: string): [column: number, row: number] {
    const { letters = "", row = "" } =
      /^(?<letters>[A-Z]{1,3})(?<row>\d{1,7})$/.exec(reference)?.groups ?? {};
    let column = 0;
    for (const letter of letters) column = column * 26 + (letter.charCodeAt(0) - 64);
    if (column === 0 || column > mostColumns) throw this.#invalid("a cell of it has no place");
    return [column - 1, Number(row)];
  }

  #invalid(came: string) {
    return unusable("WORKBOOK_INVALID", this.#file.name, came);
  }
}

/** Characters that XML cannot hold are written as `_x000D_`. */
function unescaped(text: string): string {
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
