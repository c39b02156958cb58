import { describe, expect, it } from "vitest";

import { bundledFigures, quotedDocuments } from "./support/bundled-figures.ts";

const quoted = bundledFigures.filter(({ document }) => quotedDocuments.includes(document));

/** Numbers that are written in words, as a list or as a span. */
const inWords: Readonly<Record<string, number>> = {
  пять: 5,
  двух: 2,
  "около десяти": 10,
  "раз в два года": 2,
  X: 10,
  XI: 11,
  XII: 12,
  "более 3 с половиной тысяч": 3500,
  "4,5,14,15,16 и 17": "4,5,14,15,16 и 17".split(/,| и /).length,
  "2021-2023 гг.": 2023 - 2021 + 1,
};

const scales: readonly (readonly [RegExp, number])[] = [
  [/млрд/, 1e9],
  [/млн/, 1e6],
  [/тыс/, 1e3],
];

function numberIn(written: string): number {
  const words = inWords[written];
  if (words !== undefined) return words;
  const digits = /\d[\d  ]*(?:,\d+)?/.exec(written)?.[0] ?? "";
  const scale = scales.find(([word]) => word.test(written))?.[1] ?? 1;
  return Math.round(Number(digits.replaceAll(/\s/g, "").replace(",", ".")) * scale * 100) / 100;
}

function qualifierIn(written: string): string | undefined {
  if (/более|свыше/i.test(written)) return "MORE_THAN";
  return /около|почти/i.test(written) ? "ABOUT" : undefined;
}

describe("the documents that were at hand", () => {
  it("state 129 figures", () => {
    const byDocument = quotedDocuments.map(
      (code) => quoted.filter(({ document }) => document === code).length,
    );
    expect(byDocument).toEqual([8, 19, 1, 101]);
  });

  it.each(quoted.map((figure) => [figure.key, figure] as const))(
    "say %s in the sentence that is quoted, with that number",
    (_, { quotation = "", publishedAs = "", value, qualifier }) => {
      expect(quotation).toContain(publishedAs);
      expect(numberIn(publishedAs)).toBe(Number(value));
      expect(qualifierIn(publishedAs) ?? qualifier).toBe(qualifier);
    },
  );

  it("are quoted sentence by sentence, not page by page", () => {
    expect(quoted.filter(({ quotation = "" }) => quotation.length > 500).map(({ key }) => key)).toEqual([]);
  });

  it("are quoted without anybody's name", () => {
    const names =
      /\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+(?:ов|ев|ин|ова|ева|ина)(?!\p{L})/u;
    expect(quoted.filter(({ quotation = "" }) => names.test(quotation)).map(({ key }) => key)).toEqual([]);
  });
});

describe("a document that was not at hand", () => {
  it("is not quoted", () => {
    const others = bundledFigures.filter(({ document }) => !quotedDocuments.includes(document));
    expect(others.filter(({ quotation }) => quotation !== undefined)).toEqual([]);
  });
});
