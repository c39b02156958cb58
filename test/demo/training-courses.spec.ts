import { expect, it } from "vitest";

import { makeResourceCenters } from "../../demo/generator/resource-centers.ts";
import { makeTrainingCourses } from "../../demo/generator/training-courses.ts";
import { world } from "./support/world.ts";

const courses = makeTrainingCourses(world);

it("the invented courses are held by operators of resource centers that had opened before", () => {
  const opened = new Map(makeResourceCenters(world).map(({ operator, openedOn }) => [operator, openedOn]));
  const early = courses.filter(({ provider, year }) => (opened.get(provider) ?? "9999") >= `${year}-01-01`);
  expect(early).toEqual([]);
});

it("the invented courses leave the year of which the Academy's numbers are published alone", () => {
  expect(courses.filter(({ year }) => year < 2023)).toEqual([]);
  expect(new Set(courses.map(({ number }) => number)).size).toBe(courses.length);
});
