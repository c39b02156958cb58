import { sql, type RawBuilder } from "kysely";

import { ISO_MILLISECONDS } from "../db/iso-moment.ts";
import { primaryKeys, propertyOf, type TableRow } from "./catalogue.ts";

type Sql = RawBuilder<unknown>;

/*
 * The parts of an answer are JSON texts that the database joins with `||`, which takes about half the time of its JSON
 * functions. A null would swallow the text around it, so every part that can be null must say "null" itself.
 */

const CURRENCY = "KZT";

export const orNull = (text: Sql): Sql => sql`coalesce(${text}, 'null')`;

type Entries = readonly (readonly [key: string, value: Sql])[];

/** A JSON object with its keys in the order of the answer. */
export function jsonObject(entries: Entries): Sql {
  const members = entries.map(
    ([key, value], index) => sql`${sql.lit(`${index === 0 ? "{" : ","}${JSON.stringify(key)}:`)} || ${value}`,
  );
  return entries.length === 0 ? sql`'{}'` : sql`(${sql.join(members, sql` || `)} || '}')`;
}

/** A JSON list of what a query gives, in its order. */
export function jsonList(items: Sql): Sql {
  return sql`('[' || array_to_string(array(${items}), ',', 'null') || ']')`;
}

const quoted = (text: Sql): Sql => sql`('"' || ${text} || '"')`;
const escaped = (value: Sql): Sql => sql`to_json(${value})::text`;

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
  return quoted(sql`${sql.lit(`${type}:`)} || ${sql.join(keys, sql` || ':' || `)}`);
}

/** `amount` and `currency` of an amount column. */
export function moneyEntries(column: Sql): Readonly<Record<string, Sql>> {
  return { amount: scalarValue("Decimal", column), currency: sql.lit(JSON.stringify(CURRENCY)) };
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
