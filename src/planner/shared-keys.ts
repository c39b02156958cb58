import { sql, type RawBuilder } from "kysely";

import { Parameter } from "./slot.ts";
import { written } from "./writer.ts";

type Sql = RawBuilder<unknown>;

interface FoundKeys {
  readonly name: string;
  readonly select: Sql;
  readonly text: string;
  readonly parameters: readonly unknown[];
}

/** Keys that parts of a statement look for are found once, before all of them, and held as an array. */
export class SharedKeys {
  readonly #found: FoundKeys[] = [];

  /** The array of what a select without an outer row finds, in one column of a type. */
  arrayOf(select: Sql, columnType: string): Sql {
    const { sql: text, parameters } = written(select);
    const equal = this.#found.find((keys) => keys.text === text && areEqual(keys.parameters, parameters));
    const name = equal?.name ?? `keys_${this.#found.length}`;
    if (!equal) this.#found.push({ name, select, text, parameters });
    return sql`(select ${sql.ref(`${name}.found`)} from ${sql.ref(name)})::${sql.raw(columnType)}[]`;
  }

  /** A statement with everything before it that its parts took from here. */
  before(statement: Sql): Sql {
    if (this.#found.length === 0) return statement;
    const found = this.#found.map(
      ({ name, select }) => sql`${sql.ref(name)} as materialized (select array(${select}) as found)`,
    );
    return sql`with ${sql.join(found)} ${statement}`;
  }
}

const areEqual = (left: readonly unknown[], right: readonly unknown[]): boolean =>
  left.length === right.length && left.every((each, at) => isEqual(each, right[at]));

function isEqual(left: unknown, right: unknown): boolean {
  if (!(left instanceof Parameter) || !(right instanceof Parameter)) return left === right;
  return left.of !== undefined && left.of === right.of;
}
