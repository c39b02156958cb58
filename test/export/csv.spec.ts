import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";

import { csvLine } from "../../src/export/csv.ts";

/** With what a spreadsheet begins a formula, or skips before it looks for one. */
const starts = ["=", "+", "-", "@", "\t", "\r", "\0"];
const risky = fc
  .tuple(fc.constantFrom(...starts, ";", '"', ",", "\n", ""), fc.constantFrom(...starts, ""), fc.string())
  .map((parts) => parts.join(""));
const cells = fc.array(fc.oneof(risky, fc.integer()), { minLength: 2, maxLength: 6 });

test("no exported text begins as a formula, and every cell comes back (I29)", () => {
  const property = fc.property(cells, (row) => {
    const [read = []] = parse(csvLine(row), { record_delimiter: "\r\n" });
    expect(read).toHaveLength(row.length);
    for (const [index, cell] of row.entries()) {
      const text = read[index] ?? "";
      const isText = typeof cell === "string";
      expect(isText ? [cell, `'${cell}`] : [String(cell)]).toContain(text);
      expect(isText && starts.some((start) => text.startsWith(start))).toBe(false);
    }
  });
  fc.assert(property, { numRuns: 500, seed: 20_261_122 });
});

test("a program that splits at semicolons meets no formula either", () => {
  for (const start of starts) {
    expect(csvLine([`ОФ;${start}1+1`, "b"])).toMatch(/^"/);
  }
  expect(csvLine(['=HYPERLINK("http://example.org")', -1, "-1"])).toBe(
    `"'=HYPERLINK(""http://example.org"")",-1,'-1\r\n`,
  );
});
