import { expect, it } from "vitest";

import { makeFrontOffices } from "../../demo/generator/front-offices.ts";
import { world } from "./support/world.ts";

const offices = makeFrontOffices(world);

it("the invented front offices are one for the republic and one for each of the 20 regions", () => {
  expect(offices.filter(({ kind }) => kind === "REPUBLICAN").map(({ territory }) => territory)).toEqual([
    null,
  ]);
  const regions = offices.flatMap(({ territory }) => territory ?? []);
  expect(regions).toEqual(world.places.regions.map(({ kato }) => kato));
});

it("the invented front offices are each run by another volunteer organization of the region", () => {
  const working = new Set(world.volunteering.organizations.map(({ organization }) => organization));
  const operators = offices.map(({ operator }) => operator);
  expect(new Set(operators).size).toBe(offices.length);
  expect(operators.filter((operator) => !working.has(operator))).toEqual([]);
  const strangers = offices.filter(
    ({ territory, operator }) =>
      territory !== null && world.places.of(operator.territory).region !== territory,
  );
  expect(strangers).toEqual([]);
});

it("the invented front offices say that they are invented in both languages", () => {
  const unmarked = offices.filter(
    ({ name }) => !name.ru.includes("(DEMONSTRATION)") || !name.kk.includes("(DEMONSTRATION)"),
  );
  expect(unmarked).toEqual([]);
});
