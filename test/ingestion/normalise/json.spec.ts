import { describe, expect, test } from "vitest";

import { itemRows, listIn, memberOf, parseJson } from "../../../src/ingestion/normalise/json.ts";
import { personsNumber } from "../support/persons-number.ts";
import { refusalOf } from "../support/refusal.ts";
import { fileOf } from "../support/register-files.ts";

const page = fileOf("page-0001.json", "{}");
const rowsOf = (items: unknown, columns = ["id", "name"]) => itemRows(listIn(page, items), columns);

describe("a JSON page", () => {
  test("gives its items by ordinal", () => {
    const rows = rowsOf([{ id: 7, name: "А" }, { id: 8 }]);
    expect(rows.map(({ place, fields }) => [place.line, fields.given("id"), fields.given("name")])).toEqual([
      [1, "7", "А"],
      [2, "8", undefined],
    ]);
  });

  test("keeps numbers that a double cannot hold as they were written", () => {
    const value = parseJson(
      fileOf("a.json", '{"a":9007199254740993,"b":12345678901234567.89,"c":1.50,"d":"9007199254740993"}'),
    );
    expect(value).toEqual({
      a: "9007199254740993",
      b: "12345678901234567.89",
      c: "1.50",
      d: "9007199254740993",
    });
  });

  test("never hands on what is not named, masked or not", () => {
    const [row] = rowsOf([{ id: 1, name: `ИИН ${personsNumber()}`, director: "Кто-то" }]);
    expect(row?.raw).toBe('{"id":1,"name":"ИИН [IIN]"}');
  });

  test("keeps an item apart that is no object", () => {
    expect(rowsOf([{ id: 1, name: "" }, null, "x"]).map(({ problem }) => problem?.reason)).toEqual([
      undefined,
      "ROW_SHAPE",
      "ROW_SHAPE",
    ]);
  });

  test("finds the member of an envelope", () => {
    expect(memberOf(page, { data: { Lots: [1] } }, "data", "Lots")).toEqual([1]);
  });
});

describe("a JSON page is no such page", () => {
  test.each([
    ["cut off", '{"elements":[{"id":1},{"id"', "JSON_INVALID"],
    ["empty", " ", "EMPTY"],
  ])("%s", (_what, text, reason) => expect(refusalOf(() => parseJson(fileOf("a.json", text)))).toBe(reason));

  test("and says so without quoting it", () => {
    expect(() => parseJson(fileOf("a.json", `{"a": ${personsNumber()}x}`))).toThrow(
      "a.json: it is not JSON, or not all of it",
    );
  });

  test.each([
    ["without its envelope", () => memberOf(page, { errors: [] }, "data", "Lots"), "ENVELOPE_MISMATCH"],
    ["with something else for a list", () => rowsOf({ id: 1 }), "ENVELOPE_MISMATCH"],
    ["with no items", () => rowsOf([]), "EMPTY"],
    ["with a field that was renamed", () => rowsOf([{ id: 1, title: "А" }]), "HEADER_MISMATCH"],
  ])("%s", (_what, read, reason) => expect(refusalOf(read)).toBe(reason));
});

test("a list or an object in place of a text is refused", () => {
  const [row] = rowsOf([{ id: [1], name: {} }]);
  expect(refusalOf(() => row?.fields.given("id"))).toBe("VALUE_SHAPE");
  expect(refusalOf(() => row?.fields.text("name"))).toBe("VALUE_SHAPE");
});
