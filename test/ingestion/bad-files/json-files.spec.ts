import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";

import { goszakup } from "../../../src/ingestion/connectors/goszakup/goszakup.connector.ts";
import { resourceCenters } from "../../../src/ingestion/connectors/resource-centers/resource-centers.connector.ts";
import { itemRows, listIn, parseJson } from "../../../src/ingestion/normalise/json.ts";
import { refusalOf } from "../support/refusal.ts";
import { fileOf, fixtureOf, readingOf, withFile } from "../support/register-files.ts";

const contracts = "contract-0001.json";
const textOf = (name: string) => {
  const file = fixtureOf(goszakup.id).find((one) => one.name === name);
  return new TextDecoder().decode(file?.bytes);
};
const readingWith = (text: string) => readingOf(goszakup, withFile(fixtureOf(goszakup.id), contracts, text));

describe("a page", () => {
  test.each(["utf8", "utf-16le", "utf-16be"])(
    "in %s gives the byte at which each item begins",
    (encoding) => {
      const text =
        '{"a":["[{",{"b":[1]}],"x\\"":[0],\n "data":{"Lots":[0],"b":"]"},"data":{"Lots": [ {"id":1} ,{"id":"Қ]"}, 3]}}';
      const file = { name: "a.json", bytes: iconv.encode(text, encoding, { addBOM: encoding !== "utf8" }) };
      const rows = itemRows(listIn(file, parseJson(file), "data", "Lots"), ["id"]);
      const places = ['{"id":1}', '{"id":"Қ', "3]}"].map((item) => text.indexOf(item));
      const expected = encoding === "utf8" ? places.with(2, places[2]! + 1) : places.map((at) => 2 + 2 * at);
      expect(rows.map(({ place }) => place.offset)).toEqual(expected);
    },
  );

  test("in cp1251 is read and says so", () => {
    const [page] = fixtureOf(resourceCenters.id);
    const text = new TextDecoder().decode(page?.bytes).replaceAll(/[ӘәҒғҚқҢңӨөҰұҮүҺһ]/g, "а");
    const file = { name: page?.name ?? "", bytes: iconv.encode(text, "win1251") };
    expect(readingOf(resourceCenters, [file]).notes.join()).toContain("ENCODING_CP1251");
  });

  test("I13 that lost its end, or rows that it counts, fails the run", () => {
    const text = textOf(contracts);
    expect(refusalOf(() => readingWith(text.slice(0, -40)))).toBe("JSON_INVALID");
    expect(refusalOf(() => readingWith(text.replace('"totalCount":7', '"totalCount":8')))).toBe("TRUNCATED");
  });

  test("whose values nest deeper than any register's fails", () => {
    const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;
    const read = (depth: number) => {
      const file = fileOf("a.json", `{"items":[{"id":${nested(depth)}}]}`);
      return itemRows(listIn(file, parseJson(file), "items"), ["id"]);
    };
    expect(read(61)).toHaveLength(1);
    expect(refusalOf(() => read(62))).toBe("JSON_INVALID");
    expect(refusalOf(() => read(100_000))).toBe("JSON_INVALID");
  });

  test("whose item has a list for a number has the item set aside", () => {
    const reading = readingWith(textOf(contracts).replace('{"id":801,', '{"id":[801],'));
    expect(reading.problems).toContain(`${contracts}:1 VALUE_MISSING id`);
  });

  test("I05 with a member __proto__ touches nothing", () => {
    const reading = readingWith(textOf(contracts).replace('{"id":801,', '{"__proto__":{"a":1},"id":801,'));
    expect(reading.statements).toHaveLength(readingOf(goszakup).statements.length);
    expect(Object.hasOwn(Object.prototype, "a")).toBe(false);
  });
});
