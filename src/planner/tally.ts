import type { GraphQLInputType } from "graphql";
import { sql, type RawBuilder } from "kysely";

import type { Arguments } from "./binding.ts";
import { columnOf, propertyOf, type Catalogue, type Entity, type Property } from "./catalogue.ts";
import { propertyBehind, statedKeys } from "./filter.ts";
import { operand } from "./operand.ts";

type Sql = RawBuilder<unknown>;

/**
 * How many rows of a whole table a filter leaves, where that was counted when they were published: all of them, or those
 * with one of some words. Undefined where they must be counted.
 */
export function talliedRows(
  catalogue: Catalogue,
  entity: Entity,
  filter: Arguments,
  type: GraphQLInputType | undefined,
): Sql | undefined {
  if (catalogue.isPast || !isTallied(entity, catalogue)) return undefined;
  const [only, ...others] = statedKeys(filter, type);
  if (!only) return rowsWith(entity, "*", [""]);
  const property = others.length === 0 ? propertyBehind(catalogue, entity, only) : undefined;
  const words = property && isWord(property) ? wordsOf(only.value as Arguments) : undefined;
  return property && words && rowsWith(entity, columnOf(property), words);
}

/** What publication writes row by row: every such row says in which revision. */
const isTallied = (entity: Entity, { registers }: Catalogue): boolean =>
  entity.schema === registers && !entity.view && propertyOf(entity, "revision") !== undefined;

const rowsWith = ({ tableName }: Entity, column: string, words: readonly unknown[]): Sql =>
  sql`(select coalesce(sum(rows), 0) from ingest.tally where table_name = ${sql.lit(tableName)} and column_name = ${sql.lit(column)} and value = any(${operand(words.map(String), "text[]")}))`;

/** One column with a word of an enumeration or a truth value. */
const isWord = ({ enum: isEnum, array, columnTypes }: Property): boolean =>
  array !== true && (isEnum === true || columnTypes?.[0] === "boolean");

/** Undefined where more than equality is asked. Words and truth values are known when the statement is built. */
function wordsOf(operators: Arguments): readonly unknown[] | undefined {
  const [[operator, value] = [], ...others] = Object.entries(operators).filter(([, each]) => each != null);
  if (others.length > 0) return undefined;
  if (operator === "eq") return [value];
  return operator === "in" ? (value as readonly unknown[]) : undefined;
}
