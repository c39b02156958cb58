import { describe, expect, test } from "vitest";

import { readCsv } from "../../../src/ingestion/normalise/csv.ts";
import { personsNumber } from "../support/persons-number.ts";
import { refusalOf } from "../support/refusal.ts";
import { fileOf } from "../support/register-files.ts";

const shape = { delimiter: ";", columns: ["bin", "name"] } as const;

const read = (text: string) => readCsv(fileOf("a.csv", text), shape);

describe("a CSV file", () => {
  test("gives its rows by column and line, whatever the order of columns", () => {
    const rows = read('name;bin\r\n"Два\r\nряда";1\r\n\r\nТри;2\r\n');
    expect(rows.map(({ place, fields }) => [place.line, fields.given("bin"), fields.text("name")])).toEqual([
      [2, "1", "Два ряда"],
      [5, "2", "Три"],
    ]);
  });

  test("may begin with a byte order mark", () => {
    expect(read("\ufeffbin;name\n1;А").map(({ fields }) => fields.given("bin"))).toEqual(["1"]);
  });

  test("gives the byte at which each row begins", () => {
    const rows = read('\ufeffbin;name\r\n1;"Два\r\nряда"\r\n\r\n2;Қор\r\n');
    expect(rows.map(({ place }) => place.offset)).toEqual([13, 37]);
  });

  test("keeps a ragged row apart, with its line", () => {
    const [good, long, short] = read("bin;name\n1;А\n2;Б;В\n3\n");
    expect([good?.problem, long?.problem, short?.problem]).toEqual([
      undefined,
      { reason: "COLUMN_COUNT" },
      { reason: "COLUMN_COUNT" },
    ]);
    expect(short?.place).toEqual({ file: "a.csv", line: 4, offset: 22 });
  });

  test("keeps each row's text, with personal numbers masked", () => {
    const [row] = read(`bin;name\n${personsNumber()};"А;Б +7 701 000 00 00"\n`);
    expect(row?.raw).toBe('[IIN];"А;Б [telephone]"');
  });
});

describe("a CSV file is no such file", () => {
  test.each([
    ["with another separator", "bin,name\n1,А\n", "HEADER_MISMATCH"],
    ["with a column less", "bin\n1\n", "HEADER_MISMATCH"],
    ["with a column more", "bin;name;phone\n1;А;2\n", "HEADER_UNKNOWN"],
    ["with a column twice", "bin;name;name\n1;А;Б\n", "HEADER_MISMATCH"],
    ["with a column __proto__", "bin;name;__proto__\n1;А;Б\n", "HEADER_UNKNOWN"],
    ["with a quotation mark that is never closed", 'bin;name\n1;"А\n2;Б\n', "CSV_QUOTE_NOT_CLOSED"],
    ["with a quotation mark inside a field", 'bin;name\n1;"А" Б\n', "CSV_QUOTE_MISPLACED"],
    [
      "with a row of more than a million characters",
      `bin;name\n1;${"А".repeat(1_000_001)}\n`,
      "RECORD_TOO_LARGE",
    ],
    ["without a byte", "", "EMPTY"],
    ["with a header alone", "bin;name\n", "EMPTY"],
  ])("%s", (_what, text, reason) => expect(refusalOf(() => read(text))).toBe(reason));

  test.each([
    ["bin,name\n1,А\n", "its header is a single column, so another separator stands between them, or none"],
    ["bin;phone\n1;2\n", "it lacks name"],
    ["name;bin;name\nА;1;Б\n", "it has twice name"],
    ["bin;phone;name;fax\n1;2;А;3\n", "nothing reads column 2, 4"],
  ])("and says where its header differs, without what stands there", (text, words) => {
    expect(() => read(text)).toThrow(`a.csv: ${words}`);
  });

  test("and says so without quoting it", () => {
    const text = `bin;name\n1;"А" ${personsNumber()}\n`;
    expect(() => read(text)).toThrow("a.csv: it breaks off at line 2");
  });
});
