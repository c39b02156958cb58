import { sql, type RawBuilder } from "kysely";

import { textList } from "./values.ts";

type Sql = RawBuilder<unknown>;

/** Rows in the list's order that several members of a connection are made of. */
export interface Window {
  readonly size: number;
  readonly backward: boolean;
  /** One row more than the page, at its far end, tells whether the list goes on. */
  readonly hasExtra: boolean;
}

/** The items of the page as a JSON list. Aggregates keep the order in which the rows arrive. */
export function chosenItems(window: Window, item: Sql): Sql {
  const items = window.hasExtra
    ? sql`array_to_string((array_agg(${item}))[${first(window)}:${last(window)}], ',', 'null')`
    : textList(item);
  return sql`('[' || coalesce(${items}, '') || ']')`;
}

/** A value of the first or the last row of the page; null where the page is empty. */
export function chosenValue(window: Window, value: Sql, which: "first" | "last"): Sql {
  return sql`(array_agg(${value}))[${which === "first" ? first(window) : last(window)}]`;
}

export function goesOn({ size }: Window): Sql {
  return sql`(count(*) > ${sql.lit(size)})::text`;
}

const count = sql`count(*)::int`;

const first = ({ backward, hasExtra, size }: Window): Sql =>
  backward && hasExtra ? sql`greatest(${count} - ${sql.lit(size)}, 0) + 1` : sql`1`;

const last = ({ backward, size }: Window): Sql => (backward ? count : sql`least(${count}, ${sql.lit(size)})`);
