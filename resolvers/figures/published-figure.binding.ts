import { sql, type RawBuilder } from "kysely";

import { PublishedFigure } from "../../entities/figures/published-figure.entity.ts";
import type { Ask, Binding, Row } from "../../src/planner/binding.ts";
import { allOf } from "../../src/planner/catalogue.ts";
import { compare } from "../../src/planner/filter-operators.ts";
import { given } from "../shared/given.ts";
import { computedFigures } from "./computed-figures.ts";
import type { ComputedFigure } from "./computed/computed-figure.ts";

type Sql = RawBuilder<unknown>;

export const publishedFigureBinding: Binding = {
  type: "PublishedFigure",
  entity: PublishedFigure,
  roots: { publishedFigures: { kind: "connection" } },
  fields: {
    computed: {
      derived: {
        from: (row, ask) => chosen(row, (figure) => numberIn(figure, ask)),
        members: {
          value: (value) => value,
          gap: (value, row) => sql`${value} - ${row.column("value")}`,
          query: (_, row) => chosen(row, ({ query }) => sql.lit(query)),
          path: (_, row) => chosen(row, ({ path }) => sql.lit(path)),
          explanation: (_, row) => chosen(row, ({ explanation }) => sql.lit(explanation)),
        },
      },
    },
  },
  filters: {
    isComputed: {
      sql: (row, { eq }) => (given(eq) ? sql`${isComputed(row)} = ${sql.lit(eq)}` : sql`true`),
    },
    document: { sql: (row, filter) => allOf(compare("text", row.column("document"), "text", filter)) },
  },
};

/** What a declaration says about the figure of a row; null where none speaks of it. */
function chosen(row: Row, pick: (figure: ComputedFigure) => Sql): Sql {
  const cases = computedFigures.map(
    (figure) => sql`when ${isOneOf(row, figure.figures)} then ${pick(figure)}`,
  );
  return sql`case ${sql.join(cases, sql` `)} end`;
}

function isComputed(row: Row): Sql {
  const keys = computedFigures.flatMap(({ figures }) => figures);
  return isOneOf(row, keys);
}

function isOneOf(row: Row, keys: readonly string[]): Sql {
  return sql`(${row.column("key")} in (${sql.join(keys.map((key) => sql.lit(key)))}))`;
}

/**
 * Nothing of it depends on the row, so the database asks each question once, and only if a row needs it. A path that
 * fails, such as a share of nothing where a register is empty, gives no number and spoils no answer.
 */
function numberIn({ query, path }: ComputedFigure, ask: Ask): Sql {
  return sql`(select round(sum((found.number #>> '{}')::numeric), 2) from jsonb_path_query(${ask(query)}, ${sql.lit(path)}, silent => true) as found (number))`;
}
