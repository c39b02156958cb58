import { expect, it } from "vitest";

import { makeSocialServices } from "../../demo/generator/social-services.ts";
import { world } from "./support/world.ts";

const services = makeSocialServices(world);

it("the invented social services are as many of each grant as its results count", () => {
  const counted = Map.groupBy(services, ({ grant }) => grant);
  for (const grant of world.grants.filter(({ year }) => year === 2022)) {
    const { actual } = grant.results.find(({ code }) => code === "SERVICES_CREATED") ?? {};
    expect(counted.get(grant)?.length ?? 0).toBe(actual ?? 0);
  }
});

it("the invented social services work where their grant does and open while it runs, within its year", () => {
  const elsewhere = services.filter(({ grant, territory }) => !grant.territories.includes(territory));
  expect(elsewhere).toEqual([]);
  const untimely = services.filter(
    ({ grant, openedOn }) =>
      openedOn < grant.startsOn || openedOn > grant.endsOn || !openedOn.startsWith("2022-"),
  );
  expect(untimely).toEqual([]);
});
