/** Excel takes a file for UTF-8 only where it begins with this. */
export const BYTE_ORDER_MARK = "\uFEFF";

const FORMULA = /^[=+\-@\t\r\0]/;

export type Cell = string | number | null;

/**
 * A line of CSV by RFC 4180. A text that a spreadsheet would run as a formula gets an apostrophe in front; numbers stay
 * numbers.
 */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(cellText).join(",")}\r\n`;
}

function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
