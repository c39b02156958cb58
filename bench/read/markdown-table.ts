/** A table whose columns have one width and stand to the right, but for the first. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const [head, ...lines] = rows.map((row) => row.map((cell, at) => aligned(cell, widths[at] ?? 0, at)));
  const rule = widths.map((width, at) => (at === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  return [head ?? [], rule, ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

const aligned = (cell: string, width: number, column: number): string =>
  column === 0 ? cell.padEnd(width) : cell.padStart(width);
