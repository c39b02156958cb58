import { sql, type RawBuilder } from "kysely";

import { Parameter, resolved, type Variables } from "./slot.ts";

/** A value from a document or a variable as a bind parameter with the column's type. */
export function operand(value: unknown, columnType: string): RawBuilder<unknown> {
  return sql`${new Parameter((variables) => bindable(resolved(value, variables)), value)}::${sql.raw(columnType)}`;
}

/** A bind parameter that is worked out when the statement runs. */
export function computed(
  columnType: string,
  resolve: (variables: Variables) => unknown,
): RawBuilder<unknown> {
  return sql`${new Parameter(resolve)}::${sql.raw(columnType)}`;
}

function bindable(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(bindable);
  }
  return value instanceof Date ? value.toISOString() : value;
}
