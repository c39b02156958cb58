import { sql, type RawBuilder } from "kysely";

import { ISO_MILLISECONDS } from "../db/iso-moment.ts";
import { primaryKeys, propertyOf, type TableRow } from "./catalogue.ts";

type Sql = RawBuilder<unknown>;

/*
 * The parts of an answer are constants, or values that are written as JSON by themselves, which the database puts into their
 * places by `format`: that takes less than half the time of its JSON functions, and one step where `||` takes one for each
 * part. Every part that can be null says "null" itself.
 */

type Part = string | Sql;

const CURRENCY = "KZT";
/** A function of PostgreSQL takes 100 arguments, and the template is one of them. */
const MOST_PARTS = 99;

/** What texts are joined of, so that the parts of a text inside a text become parts of the whole. */
const partsOf = new WeakMap<Sql, readonly Part[]>();

export const orNull = (text: Sql): Sql => sql`coalesce(${text}, 'null')`;

/** A constant that is JSON already. */
export const jsonConstant = (value: string): Sql => joined([JSON.stringify(value)]);

type Entries = readonly (readonly [key: string, value: Sql])[];

/** A JSON object with its keys in the order of the answer. */
export function jsonObject(entries: Entries): Sql {
  const members = entries.flatMap(([key, value], index) => [
    `${index === 0 ? "" : ","}${JSON.stringify(key)}:`,
    value,
  ]);
  return joined(["{", ...members, "}"]);
}

/**
 * A JSON list of the column `item` of a query, in its order. An array of the items on the way would be three copies of them
 * more: at 40 kB the memory of a statement went back to the system each time, and half of its time into getting it again.
 */
export function jsonList(items: Sql): Sql {
  return joined(["[", sql`(select ${textList(sql`items.item`)} from (${items}) as items)`, "]"]);
}

/** Items with commas between, as an aggregate over their rows; null where there are none. */
export const textList = (item: Sql): Sql => sql`string_agg(${orNull(item)}, ',')`;

function joined(given: readonly Part[]): Sql {
  const parts: Part[] = [];
  for (const part of given.flatMap(flattened)) {
    const before = parts.at(-1);
    if (typeof part === "string" && typeof before === "string") parts[parts.length - 1] = before + part;
    else parts.push(part);
  }
  const text = written(parts);
  partsOf.set(text, parts);
  return text;
}

const flattened = (part: Part): readonly Part[] =>
  typeof part === "string" ? [part] : (partsOf.get(part) ?? [part]);

function written(parts: readonly Part[]): Sql {
  const [only] = parts;
  return parts.length === 1 && typeof only === "string" ? sql`${sql.lit(only)}::text` : formatted(parts);
}

function formatted(parts: readonly Part[]): Sql {
  if (parts.length > MOST_PARTS) return formatted(grouped(parts).map(formatted));
  const template = parts.map((part) => (typeof part === "string" ? part.replaceAll("%", "%%") : "%s"));
  const values = parts.filter((part) => typeof part !== "string");
  return sql`format(${sql.join([sql.lit(template.join("")), ...values])})`;
}

function grouped(parts: readonly Part[]): readonly (readonly Part[])[] {
  return Array.from({ length: Math.ceil(parts.length / MOST_PARTS) }, (_, at) =>
    parts.slice(at * MOST_PARTS, (at + 1) * MOST_PARTS),
  );
}

const quoted = (text: Sql): Sql => sql`('"' || ${text} || '"')`;
const escaped = (value: Sql): Sql => sql`to_json(${value})`;

/** What needs no escaping is quoted as it is; everything else is left to the database. */
const renderings: Readonly<Record<string, (column: Sql) => Sql>> = {
  Int: (column) => sql`${column}::text`,
  Boolean: (column) => sql`${column}::text`,
  Decimal: (column) => quoted(sql`${column}::text`),
  BIN: quoted,
  KATO: quoted,
  DateTime: (column) => quoted(sql`to_char(${column} at time zone 'UTC', ${sql.lit(ISO_MILLISECONDS)})`),
};

/** A column as the scalar of the API writes it. */
export function scalarValue(type: string, column: Sql): Sql {
  return orNull((renderings[type] ?? escaped)(column));
}

/** Whatever SQL computed, as JSON. */
export function anyValue(value: Sql): Sql {
  return orNull(escaped(value));
}

/** `Type:key`, the global id of a row. */
export function globalId(type: string, row: TableRow): Sql {
  const keys = primaryKeys(row.entity).map((key) => row.column(key.name));
  return joined([`"${type}`, ...keys.flatMap((key) => [":", key]), '"']);
}

/** `amount` and `currency` of an amount column. */
export function moneyEntries(column: Sql): Readonly<Record<string, Sql>> {
  return { amount: scalarValue("Decimal", column), currency: jsonConstant(CURRENCY) };
}

const LANGUAGES = { KK: "Kk", RU: "Ru", EN: "En" } as const;
export type LanguageCode = keyof typeof LANGUAGES;
export type LocalizedColumns = Readonly<Record<LanguageCode, Sql>>;

/** The three columns of a localized text. */
export function localizedColumns(row: TableRow, name: string): LocalizedColumns | undefined {
  if (!propertyOf(row.entity, `${name}Kk`)) {
    return undefined;
  }
  return {
    KK: row.column(`${name}Kk`),
    RU: row.column(`${name}Ru`),
    EN: row.column(`${name}En`),
  };
}

/** The text in the language that is asked, else in the first that the register gave: Kazakh, Russian, English. */
export function textIn(columns: LocalizedColumns, language: LanguageCode): Sql {
  const preferred = [columns[language], columns.KK, columns.RU, columns.EN];
  return sql`coalesce(${sql.join([...new Set(preferred)])})`;
}
