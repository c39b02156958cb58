import { describe, expect, it } from "vitest";

import { makeResourceCenters } from "../../demo/generator/resource-centers.ts";
import { world } from "./support/world.ts";

const centers = makeResourceCenters(world);

describe("the invented resource centers", () => {
  it("work at all four levels, one for each region or city above the districts", () => {
    const levels = Map.groupBy(centers, ({ level }) => level);
    expect([...levels].map(([level, some]) => [level, some.length])).toEqual([
      ["OBLAST", 17],
      ["CITY", 12],
      ["DISTRICT", 9],
      ["RURAL", 6],
    ]);
    const regions = centers.flatMap(({ territory }) =>
      world.places.of(territory).level === "region" ? [territory] : [],
    );
    expect(regions.toSorted()).toEqual(world.places.regions.map(({ kato }) => kato).toSorted());
  });

  it("are each run by another NGO of their own region", () => {
    expect(new Set(centers.map(({ operator }) => operator.bin)).size).toBe(centers.length);
    const regionOf = (kato: string) => world.places.of(kato).region;
    expect(
      centers.filter(({ territory, operator }) => regionOf(territory) !== regionOf(operator.territory)),
    ).toEqual([]);
  });

  it("say that they are invented in both languages", () => {
    const unmarked = centers.filter(
      ({ name }) => !name.ru.includes("(DEMONSTRATION)") || !name.kk.includes("(DEMONSTRATION)"),
    );
    expect(unmarked).toEqual([]);
  });
});
