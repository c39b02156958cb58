import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { described, type OrganizationDescription } from "../../../src/search/names/described-organization.ts";
import { match } from "../../../src/search/names/match.ts";

type Description = OrganizationDescription;

function matched(left: Description, right: Description) {
  const { outcome, features } = match(described(left), described(right));
  return [outcome, ...features.map(({ feature }) => feature)];
}

const fund = (more: Partial<Description> = {}): Description => ({
  names: { ru: "ОФ «Белая береза»" },
  ...more,
});

describe("two descriptions", () => {
  it.each<[string, Description, Description, string[]]>([
    [
      "match by name and form",
      fund(),
      { names: { ru: "Общественный фонд Белая береза" } },
      ["MATCHED", "coreExact", "form"],
    ],
    [
      "need a person where one form is unknown",
      fund(),
      { names: { ru: "«Белая береза»" } },
      ["CANDIDATE", "coreExact"],
    ],
    [
      "match where the territory stands for the form",
      fund({ territories: ["750000000"] }),
      { names: { ru: "«Белая береза»" }, territories: ["751110000", "750000000"] },
      ["MATCHED", "coreExact", "territory"],
    ],
    [
      "are apart in two regions",
      fund({ territories: ["750000000"] }),
      fund({ territories: ["710000000"] }),
      ["NEW", "coreExact", "form", "territoryDiffers"],
    ],
    [
      "need a person where the forms differ",
      fund(),
      fund({ legalForm: "PUBLIC_ASSOCIATION" }),
      ["CANDIDATE", "coreExact", "formDiffers"],
    ],
    [
      "are apart where one is a branch",
      fund(),
      { names: { ru: "Филиал ОФ «Белая береза» в городе Семей" } },
      ["NEW", "coreExact", "branch", "form"],
    ],
    [
      "need a person where one was registered on another day",
      fund({ registeredOn: "2001-02-03" }),
      fund({ registeredOn: "2011-02-03" }),
      ["CANDIDATE", "coreExact", "form", "registeredDiffers"],
    ],
    [
      "need a person where the other name differs",
      { names: { ru: "ОФ «Луч»", kk: "«Шуақ» қоғамдық қоры" } },
      { names: { ru: "ОФ «Луч»", kk: "«Сәуле» қоғамдық қоры" } },
      ["CANDIDATE", "coreExact", "secondNameDiffers", "form"],
    ],
    [
      "need a person where a letter differs",
      { names: { en: "Birgemiz" } },
      { names: { en: "Virgemiz" } },
      ["CANDIDATE", "oneLetter"],
    ],
    [
      "need a person where one is short for the other",
      { names: { ru: "НАО «Центр поддержки гражданских инициатив»" } },
      { names: { ru: "НАО «ЦПГИ»" } },
      ["CANDIDATE", "abbreviation", "form"],
    ],
    [
      "need a person where letters of Kazakh may tell them apart",
      { names: { ru: "ОФ «Кол»" } },
      { names: { ru: "ОФ «Қол»" } },
      ["CANDIDATE", "coreShort", "form"],
    ],
    [
      "are apart by their numbers",
      { names: { ru: "ЧУ «Школа № 5»" } },
      { names: { ru: "ЧУ «Школа № 6»" } },
      ["NEW", "oneLetter", "number", "form"],
    ],
  ])("%s", (_, left, right, expected) => {
    expect(matched(left, right)).toEqual(expected);
  });

  it("say nothing without a name", () => {
    expect(match(described({ names: {} }), described(fund()))).toMatchObject({ score: 0, outcome: "NEW" });
  });

  it("score the same from either side, between 0 and 1, and as their features add up", () => {
    const name = fc.array(
      fc.constantFrom("ОФ", "«Белая", "береза»", "қоры", "Филиал", "Ulan", "№ 5", "Жас"),
      { maxLength: 5 },
    );
    const description = fc
      .record({ ru: name, kk: name })
      .map(({ ru, kk }) => ({ names: { ru: ru.join(" "), kk: kk.join(" ") } }));
    fc.assert(
      fc.property(description, description, (left, right) => {
        const { score, features } = match(described(left), described(right));
        const sum = features.reduce((total, { contribution }) => total + contribution, 0);
        expect(score).toBeCloseTo(Math.min(1, Math.max(0, sum)), 3);
        expect(match(described(right), described(left)).score).toBe(score);
      }),
      { numRuns: 300 },
    );
  });
});
