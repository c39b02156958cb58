import { sql, type RawBuilder } from "kysely";

import { operand } from "./operand.ts";

type Sql = RawBuilder<unknown>;
type Operator = (column: Sql, value: unknown, columnType: string) => Sql;

/** Comparisons of one column. Without a value a row is not equal to anything, and so among those that `notIn` keeps. */
const scalarOperators: Readonly<Record<string, Operator>> = {
  eq: (column, value, type) => sql`${column} = ${operand(value, type)}`,
  in: (column, value, type) => sql`${column} = any(${operand(value, `${type}[]`)})`,
  notIn: (column, value, type) => sql`(${column} = any(${operand(value, `${type}[]`)})) is not true`,
  gt: (column, value, type) => sql`${column} > ${operand(value, type)}`,
  gte: (column, value, type) => sql`${column} >= ${operand(value, type)}`,
  lt: (column, value, type) => sql`${column} < ${operand(value, type)}`,
  lte: (column, value, type) => sql`${column} <= ${operand(value, type)}`,
  isNull: (column, value) => (value === true ? sql`${column} is null` : sql`${column} is not null`),
};

/** Comparisons of a column that holds a list: `eq` and `in` ask whether it holds one of the values. */
const listOperators: Readonly<Record<string, Operator>> = {
  eq: (column, value, type) => sql`${column} @> array[${operand(value, elementOf(type))}]`,
  in: (column, value, type) => sql`${column} && ${operand(value, type)}`,
  notIn: (column, value, type) => sql`(${column} && ${operand(value, type)}) is not true`,
};

/** Comparisons of a text after folding both sides: case, ё/е, Kazakh letters, quotation marks. */
const textOperators: Readonly<Record<string, Operator>> = {
  eq: (column, value) => sql`register.fold(${column}) = register.fold(${operand(value, "text")})`,
  in: (column, value) =>
    sql`register.fold(${column}) in (select register.fold(asked) from unnest(${operand(value, "text[]")}) asked)`,
  contains: (column, value) =>
    sql`strpos(register.fold(${column}), register.fold(${operand(value, "text")})) > 0`,
  startsWith: (column, value) =>
    sql`starts_with(register.fold(${column}), register.fold(${operand(value, "text")}))`,
};

/** The same over a column that holds the folded text of every language, each on a line of its own. */
const linesOperators: Readonly<Record<string, Operator>> = {
  eq: (column, value) => sql`strpos(${column}, ${line(operand(value, "text"))}) > 0`,
  in: (column, value) =>
    sql`exists (select from unnest(${operand(value, "text[]")}) asked where strpos(${column}, ${line(sql`asked`)}) > 0)`,
  contains: (column, value) => sql`strpos(${column}, register.fold(${operand(value, "text")})) > 0`,
  startsWith: (column, value) => sql`strpos(${column}, ${lineStart(operand(value, "text"))}) > 0`,
};

const line = (text: Sql): Sql => sql`(${lineStart(text)} || E'\n')`;
const lineStart = (text: Sql): Sql => sql`(E'\n' || register.fold(${text}))`;
const elementOf = (columnType: string): string => columnType.replace(/\[\]$/, "");

export type ColumnShape = "scalar" | "list" | "text" | "lines";

const operatorsOf: Readonly<Record<ColumnShape, Readonly<Record<string, Operator>>>> = {
  scalar: scalarOperators,
  list: listOperators,
  text: textOperators,
  lines: linesOperators,
};

/** One condition for each operator that is given. */
export function compare(
  shape: ColumnShape,
  column: Sql,
  columnType: string,
  operators: Readonly<Record<string, unknown>>,
): readonly Sql[] {
  return Object.entries(operators)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => {
      const operator = operatorsOf[shape][name];
      if (!operator) {
        throw new Error(`No operator ${name} for a ${shape} column`);
      }
      return operator(column, value, columnType);
    });
}
