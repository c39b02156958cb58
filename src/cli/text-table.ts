export interface Column<Row> {
  readonly heading: string;
  readonly value: (row: Row) => string | number | null;
}

/** Lines with aligned columns; numbers stand to the right and have their thousands apart. */
export function textTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const body = rows.map((row) => columns.map(({ value }) => value(row)));
  const texts = [columns.map(({ heading }) => heading), ...body.map((cells) => cells.map(cellText))];
  const widths = columns.map((_, index) => Math.max(...texts.map((line) => line[index]?.length ?? 0)));
  const right = columns.map((_, index) => body.some((cells) => typeof cells[index] === "number"));
  return texts
    .map((line) =>
      line
        .map((cell, index) => padded(cell, widths[index], right[index]))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function padded(cell: string, width = 0, right = false): string {
  return right ? cell.padStart(width) : cell.padEnd(width);
}

function cellText(cell: string | number | null): string {
  if (cell === null) return "";
  return typeof cell === "number" ? cell.toLocaleString("en") : cell;
}
