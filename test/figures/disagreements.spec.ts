import { describe, expect, it } from "vitest";

import { bundledFigures, figureOf } from "./support/bundled-figures.ts";

const sides = bundledFigures.flatMap(({ key, disagreements }) =>
  disagreements.map((disagreement) => ({ key, ...disagreement })),
);

/** At odds with a law, a spelling, and the length of one part of an event: no other figure is on the other side. */
const alone = ["C10", "C15", "C16"];

describe("the disagreements of published figures", () => {
  it("are the seventeen that are known", () => {
    const codes = [...new Set(sides.map(({ code }) => code))];
    expect(codes.toSorted()).toEqual(Array.from({ length: 17 }, (_, index) => `C${index + 1}`).toSorted());
  });

  it("are seen from both sides", () => {
    const seen = new Set(sides.map(({ key, code, other }) => `${code} ${key} ${other}`));
    const oneSided = sides.filter(({ key, code, other }) => other && !seen.has(`${code} ${other} ${key}`));
    expect(oneSided).toEqual([]);
  });

  it("have another figure on the other side but for three", () => {
    expect(new Set(sides.filter(({ other }) => other === undefined).map(({ code }) => code))).toEqual(
      new Set(alone),
    );
  });

  it("are one sentence each, in two languages", () => {
    const wordless = sides.filter(
      ({ explanationRu, explanationEn }) =>
        !/^[^.]+(?:\.\d[^.]*)*\.$/.test(explanationEn) ||
        !/^\P{L}*\p{Script=Cyrillic}.+\.$/u.test(explanationRu),
    );
    expect(wordless.map(({ explanationEn }) => explanationEn)).toEqual([]);
  });

  it("name a figure no more than once, and so few that they come whole", () => {
    for (const { disagreesWith, disagreements } of bundledFigures) {
      const others = disagreements.flatMap(({ other }) => other ?? []);
      expect(others).toEqual(disagreesWith);
      expect(disagreements.length).toBeLessThanOrEqual(20);
    }
  });

  it("tie 98 % of approved drafts to the 2,000 that were returned", () => {
    expect(figureOf("committee-2023:councils.npa_approved_share").disagreesWith).toEqual([
      "committee-2023:councils.npa_returned",
    ]);
  });
});
