import { describe, expect, test } from "vitest";

import { checkBin } from "../../../entities/shared/bin.ts";
import { parseBin } from "../../../src/ingestion/normalise/bin.ts";
import { personsNumber } from "../support/persons-number.ts";
import { refusalOf } from "../support/refusal.ts";

describe("a BIN", () => {
  test.each([
    ["passes with a check digit of the first pass", "170940025833", "OK"],
    ["passes with a check digit of the second pass", "020440006786", "OK"],
    ["of a branch passes", "990141900011", "OK"],
    ["with a wrong check digit is told apart", "160240017492", "BIN_CHECKSUM"],
    ["with a thirteenth month is none", "991340900011", "BIN_STRUCTURE"],
    ["with another fifth digit is none", "990170900011", "BIN_STRUCTURE"],
    ["with another sixth digit is none", "990144900011", "BIN_STRUCTURE"],
    ["with eleven digits is too short", "20440006786", "BIN_LENGTH"],
    ["with letters is none", "02044000678O", "BIN_LENGTH"],
    ["with digits of another script is none", "٠٢٠٤٤٠٠٠٦٧٨٦", "BIN_LENGTH"],
    ["of nothing is none", "", "BIN_LENGTH"],
  ])("%s", (_behaviour, text, outcome) => expect(checkBin(text)).toBe(outcome));

  test("whose both passes leave ten was never issued, whatever its last digit", () => {
    const start = elevenWithoutCheckDigit();
    const outcomes = "0123456789".split("").map((last) => checkBin(start + last));
    expect(new Set(outcomes)).toEqual(new Set(["BIN_CHECKSUM"]));
  });

  test("is never a person's number, which is known by its day of birth", () => {
    expect(checkBin(personsNumber())).toBe("IIN_IN_BIN");
    expect(checkBin(`${personsNumber().slice(0, 11)}x`)).toBe("BIN_LENGTH");
  });
});

describe("a BIN in a file", () => {
  test("gets back the zeros that a spreadsheet cut", () => {
    expect(parseBin("20440006786")).toEqual({ value: "020440006786", notes: ["BIN_PADDED"] });
    expect(parseBin("0640002067")).toEqual({ value: "000640002067", notes: ["BIN_PADDED"] });
    expect(refusalOf(() => parseBin("640002067"))).toBe("BIN_LENGTH");
  });

  test("may have a wrong check digit, which is noted", () => {
    expect(parseBin("160240017492")).toEqual({ value: "160240017492", notes: ["BIN_CHECKSUM"] });
  });

  test("is never a person's number, also one that lost its zero", () => {
    const cut = personsNumber().replace(/^85/, "05").slice(1);
    expect(refusalOf(() => parseBin(personsNumber()))).toBe("IIN_IN_BIN");
    expect(refusalOf(() => parseBin(cut))).toBe("IIN_IN_BIN");
  });

  test("may be written in groups", () => expect(parseBin("170940 025833").value).toBe("170940025833"));
});

/** Found by trying: about one number in a hundred has no check digit at all. */
function elevenWithoutCheckDigit(): string {
  const starts = Array.from({ length: 1000 }, (_, serial) => `010340${String(90_000 + serial)}`);
  const found = starts.find((start) =>
    "0123456789".split("").every((last) => checkBin(start + last) !== "OK"),
  );
  if (found === undefined) throw new Error("every number has a check digit");
  return found;
}
