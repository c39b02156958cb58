import { describe, expect, test } from "vitest";

import { ngoBase } from "../../../src/ingestion/connectors/ngo-base/ngo-base.connector.ts";
import { encodedFile, ngoFile, ngoHeader, ngoLine, ngoText, readingOfBase } from "../support/ngo-rows.ts";
import { refusalOf } from "../support/refusal.ts";
import { payloadOf, readingOf } from "../support/register-files.ts";

const refusal = (text: string) => refusalOf(() => readingOfBase(ngoFile(text)));
const key = "KZ-BIN-010340900019";

describe("the shape of a file", () => {
  test("I01 a quotation mark that is never closed fails the file", () => {
    expect(refusal(ngoText(`1;;;"${ngoLine()}`, ngoLine()))).toBe("CSV_QUOTE_NOT_CLOSED");
  });

  test("I02 a ragged row is set aside and its neighbours count", () => {
    const reading = readingOfBase(ngoFile(ngoText(`${ngoLine()};`, "1;2", ngoLine())));
    expect(reading.problems).toEqual(["ngo-base.csv:2 COLUMN_COUNT", "ngo-base.csv:3 COLUMN_COUNT"]);
    expect(reading.statements).toHaveLength(1);
  });

  test("I03 another separator than the source's fails the file", () => {
    expect(refusal(ngoText(ngoLine()).replaceAll(";", ","))).toBe("HEADER_MISMATCH");
  });

  test("I05 a column __proto__ fails the file and touches nothing", () => {
    expect(refusal(`${ngoHeader};__proto__\n${ngoLine()};x\n`)).toBe("HEADER_UNKNOWN");
    expect(Object.hasOwn(Object.prototype, "x")).toBe(false);
  });

  test("I11 a field of fifty million characters fails the file", () => {
    const bytes = Buffer.concat([Buffer.from(`${ngoHeader}\n`), Buffer.alloc(50_000_000, "a")]);
    expect(refusalOf(() => readingOfBase({ name: "ngo-base.csv", bytes }))).toBe("RECORD_TOO_LARGE");
  });

  test("I12 a file over the limit, of no bytes or of a header alone fails", () => {
    const huge = { name: "ngo-base.csv", bytes: { length: 600_000_000 } as Uint8Array };
    expect(refusalOf(() => readingOfBase(huge))).toBe("FILE_TOO_LARGE");
    expect(refusal("")).toBe("EMPTY");
    expect(refusal(ngoText())).toBe("EMPTY");
  });

  test("I13 a file that lost its end within a quoted field fails", () => {
    const whole = ngoText(ngoLine({ name_ru: '"ОФ ""Бұлақ; Тұмерін"""' }));
    expect(readingOf(ngoBase, [ngoFile(whole)]).statements).toHaveLength(1);
    expect(refusal(whole.slice(0, whole.lastIndexOf("Тұмерін")))).toBe("CSV_QUOTE_NOT_CLOSED");
  });
});

describe("the encoding of a file", () => {
  const text = ngoText(ngoLine(), ngoLine({ registry_number: "2", bin: "123" }));
  const russian = ngoText(ngoLine({ name_kk: "", name_ru: "ОФ «Родник»" }));
  const name = (file: ReturnType<typeof encodedFile>) => payloadOf(readingOfBase(file), key)["nameRu"];

  test("I06 UTF-8 may have its mark", () => {
    expect(name(encodedFile(text, "utf8", true))).toBe("ОФ «Бұлақ Тұмерін»");
  });

  test("I07 cp1251 is read by its letters, and says so", () => {
    const reading = readingOfBase(encodedFile(russian, "win1251"));
    expect(payloadOf(reading, key)).toMatchObject({ nameRu: "ОФ «Родник»" });
    expect(reading.notes).toEqual(["ngo-base.csv:2 ENCODING_CP1251"]);
  });

  test("I07 what is neither UTF-8 nor made of the letters of Kazakh or Russian fails", () => {
    const latin = ngoText(
      ngoLine({ name_kk: "", name_ru: "Adquisición pública" }).replace("общественный фонд", ""),
    );
    const bytes = Buffer.from(latin.replaceAll(/[а-я]/gi, ""), "latin1");
    expect(refusalOf(() => readingOfBase({ name: "ngo-base.csv", bytes }))).toBe("ENCODING");
  });

  test("I07 Kazakh letters that cp1251 lost are noted", () => {
    const reading = readingOfBase(encodedFile(ngoText(ngoLine({ name_kk: "Болаша?тар қоры" })), "win1251"));
    expect(reading.notes).toContain("ngo-base.csv:2 LETTERS_LOST name_kk");
  });

  test("I09 RK1048 keeps the Kazakh letters, and says so", () => {
    const reading = readingOfBase(encodedFile(text, "rk1048"));
    expect(payloadOf(reading, key)).toMatchObject({ nameKk: "«Бұлақ Тұмерін» қоғамдық қоры" });
    expect(reading.notes).toEqual(["ngo-base.csv:2 ENCODING_RK1048"]);
  });

  test.each(["utf-16le", "utf-16be"])(
    "I10 %s is read by its mark, with the bytes of its rows",
    (encoding) => {
      const file = encodedFile(text, encoding, true);
      expect(name(file)).toBe("ОФ «Бұлақ Тұмерін»");
      const [, second] = readingOfBase(file).rows;
      expect(second?.place).toEqual({ file: "ngo-base.csv", line: 3, offset: 2 + 2 * text.indexOf("2;123") });
    },
  );

  test.each([
    ["UTF-8 and then cp1251", encodedFile(text, "utf8"), encodedFile(russian, "win1251")],
    ["cp1251 and then UTF-8", encodedFile(russian, "win1251"), encodedFile(text, "utf8")],
  ])("I10 %s fails at the byte where it changes", (_what, { bytes: start }, { bytes: end }) => {
    const file = { name: "ngo-base.csv", bytes: Buffer.concat([start, end]) };
    const at = start.length + end.findIndex((byte) => byte >= 0x80);
    expect(() => readingOfBase(file)).toThrow(`breaks off at byte ${at}`);
  });

  test("I10 UTF-16 that goes on as UTF-8 fails", () => {
    const bytes = Buffer.concat([encodedFile(text, "utf-16le", true).bytes, Buffer.from(text)]);
    expect(refusalOf(() => readingOfBase({ name: "ngo-base.csv", bytes }))).toBe("ENCODING");
  });

  test("a byte that the encoding does not have fails the file", () => {
    const { bytes } = encodedFile(russian, "win1251");
    const at = bytes.length - 2;
    const broken = Buffer.from(bytes).fill(0x98, at, at + 1);
    expect(() => readingOfBase({ name: "ngo-base.csv", bytes: broken })).toThrow(`byte ${at}`);
  });

  test("rows of a file in one byte a character begin where they stand in it", () => {
    const [, second] = readingOfBase(encodedFile(text, "rk1048")).rows;
    expect(second?.place.offset).toBe(text.indexOf("2;123"));
  });
});
