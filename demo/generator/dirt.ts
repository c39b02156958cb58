import { expectedQuarantine } from "../expected.ts";
import type { Random } from "./random.ts";

/** Makes, of a row that is right, one that breaks one rule. */
export type Spoilers<Row> = Readonly<Record<string, (clean: Row, ordinal: number) => Row>>;

/** As many spoiled rows of a table as are expected, each from another clean one. */
export function spoiledRows<Row>(
  table: string,
  clean: readonly Row[],
  spoilers: Spoilers<Row>,
  chance: Random,
): Row[] {
  let ordinal = 0;
  return expectationsOf(table).flatMap(({ reason, rows }) =>
    chance.sample(clean, rows).map((row) => {
      const spoil = reason === "DUPLICATE_ROW" ? (same: Row) => same : spoilers[reason];
      if (!spoil) throw new RangeError(`Nothing makes ${reason} in ${table}`);
      return spoil(row, ++ordinal);
    }),
  );
}

/** `connector/table`. */
const expectationsOf = (table: string) =>
  expectedQuarantine.filter((expected) => `${expected.connectorId}/${expected.table}` === table);

/** The rows with the others put among them at chance places. */
export function strewn<Row>(rows: readonly Row[], others: readonly Row[], chance: Random): Row[] {
  const places = Map.groupBy(others, () => chance.int(1, rows.length));
  return rows.flatMap((row, index) => [row].concat(places.get(index + 1) ?? []));
}
