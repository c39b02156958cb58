import { canonicalJson, sha256 } from "./canonical.ts";
import type { Place, RegisterFile, RegisterRow, RegisterStatement, Subject } from "./connectors/connector.ts";
import { NoteCount } from "./notes.ts";
import type { ReadLine, ReadRows, ReadSummary, RefusedRow, SparedSubject } from "./read-parts.ts";
import { ShapeCount } from "./shape.ts";
import type { StatementCheck } from "./statement-check.ts";

interface First {
  readonly ordinal: number;
  readonly hash: string;
  contradicted: boolean;
}

/** The rows of a source as they are sorted one after the other; nothing of a row stays here that was handed over. */
export class RowSorting {
  readonly #check: StatementCheck;
  readonly #files: readonly string[];
  /** By kind and key. */
  readonly #firsts = new Map<string, First>();
  /** What refused rows are about, by kind and key. */
  readonly #spared = new Map<string, SparedSubject>();
  readonly #repeated: { readonly ordinal: number; readonly first: First }[] = [];
  readonly #notes = new NoteCount();
  readonly #shape = new ShapeCount();
  #lines: ReadLine[] = [];
  #understood: string[] = [];
  #refused: RefusedRow[] = [];
  #handedOver = 0;

  constructor(check: StatementCheck, files: readonly RegisterFile[]) {
    this.#check = check;
    this.#files = files.map(({ name }) => name);
  }

  /** How many rows were taken since the last ones were handed over. */
  get waiting(): number {
    return this.#lines.length;
  }

  take(row: RegisterRow): void {
    const ordinal = this.#handedOver + this.#lines.length;
    this.#lines.push({ place: row.place, raw: row.raw });
    const problem = "problem" in row ? row.problem : this.#check(row.statement);
    if (problem !== undefined) {
      this.#refused.push({ ordinal, problem });
      this.#spare("problem" in row ? row.about : row.statement, ordinal);
    }
    if ("problem" in row) return;
    if (problem === undefined && !this.#understand(row.statement, row.place, ordinal)) return;
    this.#notes.add(row.notes ?? []);
    this.#shape.add(row.statement, row.notes);
  }

  handOver(): ReadRows {
    const rows = {
      lines: this.#lines,
      understood: `[${this.#understood.join(",")}]`,
      refused: this.#refused,
    };
    this.#handedOver += this.#lines.length;
    [this.#lines, this.#understood, this.#refused] = [[], [], []];
    return rows;
  }

  summary(): ReadSummary {
    const contradicted = this.#repeated.filter(({ first }) => first.contradicted);
    return {
      repeated: this.#repeated.map(({ ordinal, first }) => ({
        ordinal,
        problem: { reason: first.contradicted ? "DUPLICATE_KEY" : "DUPLICATE_ROW" },
      })),
      contradicted: [...new Set(contradicted.map(({ first }) => first.ordinal))],
      spared: [...this.#spared].filter(([name]) => !this.#firsts.has(name)).map(([, spared]) => spared),
      notes: this.#notes.all(),
      shape: this.#shape.all(),
    };
  }

  /** Whatever the register could not have has nothing published that might stay. */
  #spare(about: Subject | undefined, ordinal: number): void {
    if (about === undefined) return;
    const { kind, key } = about;
    const couldBeThere = this.#check({ kind, key, payload: {}, gone: true }) === undefined;
    if (couldBeThere) this.#spared.set(nameOf(about), { ordinal, kind, key });
  }

  /** Whether the row is the first one of its key. */
  #understand(statement: RegisterStatement, place: Place, ordinal: number): boolean {
    const { kind, key, gone = false } = statement;
    const payload = canonicalJson(statement.payload);
    const hash = sha256(gone ? "gone" : payload);
    if (this.#repeats(nameOf(statement), { ordinal, hash, contradicted: false })) return false;
    const at = `"ordinal":${ordinal},"file":${this.#ordinalOf(place)},"line":${place.line}`;
    const thing = `"kind":${JSON.stringify(kind)},"key":${JSON.stringify(key)},"gone":${gone}`;
    this.#understood.push(`{${at},${thing},"record_hash":"${hash}","payload":${payload}}`);
    return true;
  }

  #repeats(name: string, row: First): boolean {
    const first = this.#firsts.get(name);
    if (first === undefined) {
      this.#firsts.set(name, row);
      return false;
    }
    first.contradicted ||= first.hash !== row.hash;
    this.#repeated.push({ ordinal: row.ordinal, first });
    return true;
  }

  /** Counted from 1, as the database counts. */
  #ordinalOf({ file }: Place): number {
    const index = this.#files.indexOf(file);
    if (index < 0) throw new Error(`A row says that it stands in ${file}, which is no file of the run.`);
    return index + 1;
  }
}

function nameOf({ kind, key }: Subject): string {
  return `${kind} ${key}`;
}
