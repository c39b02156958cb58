/** A text as a register gives it. */
export interface Text {
  readonly kk?: string;
  readonly ru?: string;
  readonly en?: string;
}

/** A file as it arrived. */
export interface RegisterFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What a workbook consists of, by path, once the pipeline has checked and opened it; see `zip.ts`. */
  readonly parts?: ReadonlyMap<string, Uint8Array>;
}

/** What a row is about. */
export interface Subject {
  /** An entity, such as `Organization`. */
  readonly kind: string;
  /** Its natural key; see `keys.ts`. */
  readonly key: string;
}

/** What one row of a source states about one thing. */
export interface RegisterStatement extends Subject {
  /**
   * Property of the entity → value, only what this source states. Localized texts by column property (`nameKk`),
   * dates as `YYYY-MM-DD`, amounts as decimal strings, relations by the natural key of the other side, owned lists
   * (stages, programmes) as arrays of objects.
   */
  readonly payload: Readonly<Record<string, unknown>>;
  /** Set where the row says that the thing is no more; such rows have an empty payload. */
  readonly gone?: true;
}

/** Where a row stands: the file, and its line or, in JSON, its ordinal, both counted from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  /** The byte at which it begins, in the file as it came; a row of a workbook has none. */
  readonly offset?: number;
}

/** A row that was understood, or one that was not, with the reason; nothing in between. */
export type RegisterRow =
  | {
      readonly place: Place;
      readonly statement: RegisterStatement;
      readonly raw: string;
      /** What was put right or looks wrong in it, such as `BIN_PADDED`; the row counts all the same. */
      readonly notes?: readonly RowProblem[];
    }
  | {
      readonly place: Place;
      readonly problem: RowProblem;
      readonly raw: string;
      /** What it would have described, where that is known: what was published of it stays. */
      readonly about?: Subject;
    };

export interface RowProblem {
  /** A stable code, such as `BIN_CHECKSUM`. */
  readonly reason: string;
  readonly field?: string;
}

/** What a delivery is among those of its source. */
export interface Numbering {
  /** A delta tells what changed since the delivery before; what it does not name stays. */
  readonly delivery: "FULL" | "DELTA";
  /** Deltas are applied in the order of their numbers; a full delivery has the number of the last one that it contains. */
  readonly sequence: number;
}

/** A list that a publisher answers page by page, and what is asked of it. */
export interface PagedList {
  /** The name of the list in the publisher's schema. */
  readonly name: string;
  /** What its files are called before the number of the page. */
  readonly stem: string;
  /** What is read of each item. Nothing else is asked for, or kept where it comes all the same. */
  readonly columns: readonly string[];
  /** The number of an item, which rises from page to page; `id` where nothing else is said. */
  readonly numberedBy?: string;
  /** The members of lists inside an item, by the name of the list. */
  readonly within?: Readonly<Record<string, readonly string[]>>;
}

/**
 * Rows in their order. A source of many makes each when it is asked for and says before how many there will be; of one that
 * does not say, all are made first.
 */
export type RegisterRows = Iterable<RegisterRow> & { readonly length?: number };

/** A source as a declaration, and one pure function from its files to rows. It sees no database and no other source. */
export interface Connector {
  readonly id: string;
  readonly title: Text;
  readonly publisher: Text;
  readonly licence: string;
  readonly homepage?: string;
  readonly kind: "OFFICIAL_REGISTER" | "PUBLICATION" | "DEMONSTRATION";
  /** How often the publisher renews it, as an ISO 8601 duration. */
  readonly cadence?: string;
  /** Whose word counts where two sources state the same field: the lowest rank wins. */
  readonly rank: number;
  /** The entities that its rows describe. */
  readonly describes: readonly string[];
  /** Fails with a `RegisterFileError` where the files are not in the source's shape at all. */
  readonly read: (files: readonly RegisterFile[]) => RegisterRows;
  /** Tells deltas from full deliveries, where the source has both. */
  readonly numbering?: (files: readonly RegisterFile[]) => Numbering;
  /** What is asked of the publisher's address, where the source can be taken from one by pages. */
  readonly lists?: readonly PagedList[];
}

/** The files are not what the source publishes: the whole run fails and nothing is replaced. */
export class RegisterFileError extends Error {
  readonly reason: string;

  constructor(reason: string, message: string) {
    super(message);
    this.name = "RegisterFileError";
    this.reason = reason;
  }
}
