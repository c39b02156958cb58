import type { EntityClass } from "@mikro-orm/core";
import type { RawBuilder } from "kysely";

/** The row of a table inside a statement that is being built. */
export interface Row {
  /** The column or columns behind a property, qualified by the row's alias. */
  column(property: string): RawBuilder<unknown>;
  /** Another table beside the row's own, of the same time as it. */
  table(name: string): RawBuilder<unknown>;
}

/** An argument or filter value: known when the statement is built, or a place where a variable goes. */
export type Arguments = Readonly<Record<string, unknown>>;

/** How a field gets its value where it is not simply the entity's property of the same name. */
export type FieldBinding =
  /** Another property of the entity. */
  | { readonly property: string }
  /** An object made of properties of the same row; null where all of them are null. */
  | { readonly embedded: Readonly<Record<string, string>> }
  /** A value that SQL computes from the row; it must have the JSON shape of the field's type. */
  | { readonly sql: (row: Row) => RawBuilder<unknown> }
  /** Localized texts: the text behind one property of each row of a relation, in the relation's order. */
  | { readonly texts: { readonly relation: string; readonly property: string } }
  /** An object that SQL makes of one value, which may be taken from the answer to another question. */
  | { readonly derived: DerivedObject }
  /** The row itself, as the type that the field gives. */
  | { readonly itself: true }
  /** Rows of another entity whose columns equal columns of this row, or constants, where no foreign key says so. */
  | { readonly related: RelatedRows }
  /** The row itself, as the interface that the field gives; its `id` is the other type's key. */
  | { readonly itself: true };

export interface DerivedObject {
  /** Worked out once, however many members are asked; where it is null, so is the object. */
  readonly from: (row: Row, ask: Ask) => RawBuilder<unknown>;
  readonly members: Readonly<Record<string, (value: RawBuilder<unknown>, row: Row) => RawBuilder<unknown>>>;
}

/** The answer to an operation without variables as JSON, planned into the same statement. */
export type Ask = (operation: string) => RawBuilder<unknown>;

/** Stands for whatever property publishers know a row by. */
export const NATURAL_KEY = Symbol("natural key");

export interface RelatedRows {
  readonly entity: EntityClass<object>;
  readonly on: Readonly<Record<string, string | { readonly value: string } | typeof NATURAL_KEY>>;
  /** A relation of these rows whose other side is what the field gives. */
  readonly to?: string;
  /** Orders that rank what the field gives, such as `STARTED_AT_DESC`; an object field takes the first row. */
  readonly orderBy: readonly string[];
  /** How many rows are given at most; without it all of them. */
  readonly most?: number;
}

/** How a filter's key is answered where no property of the same name stands behind it. */
export interface FilterBinding {
  /** Values that a variable gives are places; `operand` of this folder makes bind parameters of them. */
  readonly sql: (row: Row, filter: Arguments) => RawBuilder<unknown>;
}

/** The database's schemas that a statement reads: those of the present, or where it stands as it did at a revision. */
export interface Schemas {
  /** Of the registers. */
  readonly registers: string;
  /** Of what publishing keeps beside them. */
  readonly machinery: string;
}

/** What rows may be found by, beside the arguments. */
export interface Known extends Schemas {
  /** The names of the types that statements describe. */
  readonly recorded: ReadonlySet<string>;
}

/** A field of Query that is answered by one planned statement. */
export interface RootBinding {
  readonly kind: "connection" | "list" | "one";
  /** Turns arguments other than paging, `filter` and `orderBy` into a filter of the type. */
  readonly filter?: (args: Arguments) => Arguments;
  /** What SQL finds for the arguments, where the rows are not those of the entity's table. */
  readonly rows?: (args: Arguments, known: Known) => RawBuilder<unknown>;
  /** Orders that rank the rows, such as `NUMBER_DESC`, where no argument does. */
  readonly orderBy?: readonly string[];
}

/**
 * Ties a type of the API to the entity behind it. Whatever has the same name on both sides needs no word here:
 * scalar fields are columns, localized texts are their three columns, `Money` is an amount column, object fields and
 * connections are the entity's relations, filters and orders are properties.
 */
export interface Binding {
  readonly type: string;
  readonly entity: EntityClass<object>;
  readonly roots?: Readonly<Record<string, RootBinding>>;
  readonly fields?: Readonly<Record<string, FieldBinding>>;
  readonly filters?: Readonly<Record<string, FilterBinding>>;
  /** Whether rows may be found to be one, so that the id of a row that went leads to the one that stays. */
  readonly joined?: boolean;
  /** For an interface: the property that names the concrete type of a row. */
  readonly typeProperty?: string;
}
