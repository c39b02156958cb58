import { describe, expect, it } from "vitest";

import { makeAwards } from "../../demo/generator/awards.ts";
import type { Award, ProgrammeName } from "../../demo/generator/awards.ts";
import type { Known, Ngo } from "../../demo/generator/organization.ts";
import { landmarks } from "../../demo/landmarks.ts";
import { world } from "./support/world.ts";

const awards = makeAwards(world);

interface Won extends Award {
  readonly laureate: Known<Ngo>;
}

const wonBy = (programme: ProgrammeName): readonly Won[] =>
  awards.filter((award): award is Won => award.programme === programme && typeof award.laureate === "object");

describe("the invented awards", () => {
  it("are the same on every call and leave the world as it was", () => {
    expect(makeAwards(world)).toEqual(awards);
  });

  it("give nobody the prize for NGOs again within three years", () => {
    const years = Map.groupBy(wonBy("PRIZE_FOR_NGO"), ({ laureate }) => laureate.bin);
    const early = [...years.values()].filter((won) =>
      won.some(({ year }, index) => index > 0 && year - (won[index - 1]?.year ?? 0) <= 3),
    );
    expect(early).toEqual([]);
  });

  it("nominate in a sphere in which the laureate works, «Таңдау» once in each and after ten years of work", () => {
    const nominated = [...wonBy("PRIZE_FOR_NGO"), ...wonBy("TANDAU")];
    expect(nominated.filter(({ laureate, sphere }) => !laureate.spheres.includes(sphere ?? ""))).toEqual([]);
    expect(nominated.filter(({ sphere, year }) => sphere === "16" && year < 2023)).toEqual([]);
    const once = wonBy("TANDAU").map(({ year, sphere }) => `${year} ${sphere ?? ""}`);
    expect(new Set(once).size).toBe(once.length);
    const young = wonBy("TANDAU").filter(
      ({ laureate, year }) => Number(laureate.registeredOn.slice(0, 4)) > year - 10,
    );
    expect(young.map(({ laureate }) => laureate.registeredOn.slice(5))).toEqual(young.map(() => "01-01"));
  });

  it("pay the least that the law allows for a prize for NGOs, and nothing for anything else", () => {
    const amounts = new Set(
      awards
        .filter(({ year }) => year === 2025)
        .map(({ programme, amount }) => `${programme} ${String(amount)}`),
    );
    expect([...amounts].filter((amount) => !amount.endsWith("null"))).toEqual(["PRIZE_FOR_NGO 7864000"]);
  });

  it("give titles to charities and the first nomination of volunteers to volunteer organizations", () => {
    const charities = new Set(world.charities.map(({ organization }) => organization));
    const working = new Set(world.volunteering.organizations.map(({ organization }) => organization));
    expect(wonBy("CHARITY_HONORARY_TITLE").filter(({ laureate }) => !charities.has(laureate))).toEqual([]);
    expect(wonBy("VOLUNTEER_OF_THE_YEAR").filter(({ laureate }) => !working.has(laureate))).toEqual([]);
  });

  it("decorate people, of whom nothing is told", () => {
    const decorated = awards.filter(({ programme }) => programme.startsWith("MEDAL_"));
    expect(new Set(decorated.map(({ laureate }) => laureate))).toEqual(new Set(["PERSON"]));
  });

  it("honour the organization of the landmark more than once", () => {
    const { bin, awards: expected } = landmarks.laureate;
    const won = awards.filter(({ laureate }) => typeof laureate === "object" && laureate.bin === bin);
    expect(won.map(({ number }) => number)).toEqual(expected);
  });
});
