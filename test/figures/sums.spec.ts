import { describe, expect, it } from "vitest";

import { valueOf } from "./support/bundled-figures.ts";

const news = (name: string): number => valueOf("kazpravda-2025-12-19", name);
const report = (name: string): number => valueOf("committee-2023", name);
const ofGov = (name: string): number => valueOf("gov-2023-04", `ngo.${name}`);

/** What a document rounds to one decimal of a billion. */
const inBillions = (amount: number): number => Math.round(amount / 1e8) / 10;

describe("published parts add up to the published whole", () => {
  it("2,185 + 102 + 5 = 2,292 projects", () => {
    expect(
      news("projects.social_order") + news("projects.grants") + news("projects.strategic_partnership"),
    ).toBe(news("projects.total"));
  });

  it("35 + 223 = 258 and 20 + 203 = 223 councils", () => {
    expect(report("councils.republican") + report("councils.local")).toBe(report("councils.total"));
    expect(report("councils.local_oblast") + report("councils.local_district")).toBe(
      report("councils.local"),
    );
  });

  it.each([2022, 2023])("local and central social orders of %i", (year) => {
    expect(report(`social_order.projects.mio-${year}`) + report(`social_order.projects.cgo-${year}`)).toBe(
      report(`social_order.projects-${year}`),
    );
  });

  it.each([2022, 2023])("money of local and central social orders of %i, rounded", (year) => {
    const parts = report(`social_order.amount.mio-${year}`) + report(`social_order.amount.cgo-${year}`);
    expect(inBillions(parts)).toBe(inBillions(report(`social_order.amount-${year}`)));
  });

  it("920.4 + 303.7 million of grants of 2023, rounded to 1.2 billion", () => {
    const parts = report("grants.amount.ministry-2023") + report("grants.amount.mio-2023");
    expect(parts).toBe(1_224_100_000);
    expect(inBillions(parts)).toBe(inBillions(report("grants.amount-2023")));
  });

  it("50 + 50 + 25 + 51 + 50 = 226 winners", () => {
    const years = [2018, 2019, 2020, 2021, 2022].map((year) => report(`prize.zhomart.winners-${year}`));
    expect(years.reduce((sum, winners) => sum + winners)).toBe(report("prize.zhomart.total"));
  });
});

describe("what the documents say about their own figures is so", () => {
  it("volunteer organizations grew almost threefold", () => {
    const growth = report("volunteers.organisations-2022") / report("volunteers.organisations-2019");
    expect(growth.toFixed(2)).toBe("3.04");
  });

  it("named spheres are part of the money of 2023", () => {
    const spheres = ["vulnerable", "youth", "employment"].map((sphere) =>
      report(`social_order.amount.by_sphere-${sphere}-2023`),
    );
    const named = spheres.reduce((sum, amount) => sum + amount);
    expect(named).toBe(13_200_000_000);
    expect(named).toBeLessThan(report("social_order.amount-2023"));
  });

  it("a small grant is of some 586 thousand tenge, one of the seven of 500 thousand", () => {
    expect(Math.round(report("small_grants.amount-2022") / report("small_grants.count-2022") / 1000)).toBe(
      586,
    );
    expect(report("sdg.small_grants.count-2022") * report("sdg.small_grants.amount_each-2022")).toBe(
      3_500_000,
    );
  });
});

describe("what does not add up is said to disagree", () => {
  it("five parts of the NGO base are one short of its total", () => {
    const parts = ["active", "no_bin", "inactive", "in_liquidation", "suspended"].map(ofGov);
    expect(parts.reduce((sum, part) => sum + part)).toBe(ofGov("registered") - 1);
  });

  it("two hundredths of about 3,000 drafts are not about 2,000", () => {
    const left = report("councils.npa_reviewed") * (1 - report("councils.npa_approved_share") / 100);
    expect(Math.round(left)).toBe(60);
    expect(report("councils.npa_returned")).toBe(2000);
  });

  it("217 of 264 are not 81 %", () => {
    expect(((valueOf("czhr-2025", "councils.renewed_local") / news("councils.total")) * 100).toFixed(1)).toBe(
      "82.2",
    );
  });
});
