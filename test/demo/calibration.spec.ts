import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

import { calibration, deviations } from "../../demo/calibration.ts";
import { assumptions } from "../../demo/calibration/assumptions.ts";
import { world } from "./support/world.ts";

const readme = readFileSync("demo/README.md", "utf8");
const cells = readme.split("\n").map((line) =>
  line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim()),
);
const number = (value: number): string => value.toLocaleString("en-US");

describe("the invented world", () => {
  it.each(calibration)("has as many $what in $period as its table says", ({ count, ours }) => {
    expect(count(world)).toBe(ours);
  });

  it("meets a published figure, or says why it does not", () => {
    const unexplained = calibration.filter(
      ({ published, ours, reason }) => published !== ours && reason === undefined,
    );
    expect(unexplained).toEqual([]);
  });

  it("calls nothing a deviation that meets its figure", () => {
    expect(deviations().filter(({ published, ours }) => published === ours)).toEqual([]);
  });

  it("spreads the NGOs over the regions by population", () => {
    const population = world.places.regions.reduce((sum, region) => sum + region.population, 0);
    for (const region of world.places.regions) {
      const here = world.ngos.filter(
        ({ territory }) => world.places.of(territory).region === region.kato,
      ).length;
      expect(Math.abs(here - (world.ngos.length * region.population) / population)).toBeLessThan(1);
    }
  });

  it("gives every NGO one to three different spheres of the law", () => {
    const wrong = world.ngos.filter(
      ({ spheres }) => spheres.length < 1 || spheres.length > 3 || new Set(spheres).size !== spheres.length,
    );
    expect(wrong).toEqual([]);
  });

  it("lets a council do nothing before its first day", () => {
    const { meetings, reviews, events } = world.councilWork;
    const deeds = [
      ...meetings.map(({ council, heldOn }) => ({ council, on: heldOn })),
      ...reviews.map(({ council, receivedOn }) => ({ council, on: receivedOn })),
      ...events.map(({ council, startsOn }) => ({ council, on: startsOn })),
    ];
    expect(deeds.filter(({ council, on }) => council !== null && on < council.startsOn)).toEqual([]);
  });

  it("lets a report name the social orders of its year in full, but for those where the ministry found a difference", () => {
    const ordered = (report: (typeof world.ngoReports)[number]): number =>
      world.orders
        .filter(({ supplier, year }) => supplier === report.organization && year === report.year)
        .reduce((sum, { amount }) => sum + amount, 0);
    const reported = ({ content }: (typeof world.ngoReports)[number]): number =>
      content?.income.find(({ source }) => source === "STATE_SOCIAL_ORDER")?.amount ?? 0;
    const some = world.ngoReports.filter(({ content }) => content !== null).slice(0, 900);
    const differing = some.filter((report) => ordered(report) !== reported(report));
    expect(differing).toEqual(some.filter(({ content }) => content?.verification === "DISCREPANCY"));
    expect(differing).not.toEqual([]);
  });

  it("has at most one report of an NGO for a year", () => {
    const numbers = world.ngoReports.map(({ organization, year }) => `${organization.bin} ${year}`);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it("orders in spheres 16 and 2.2 only after the law that brought them", () => {
    const early = [...world.orders, ...world.grants].filter(
      ({ sphere, year }) => ["16", "2.2"].includes(sphere) && year < 2023,
    );
    expect(early).toEqual([]);
  });

  it("pays grants within the bounds of their terms", () => {
    const bounds = {
      SHORT_TERM: [500, 3000],
      MEDIUM_TERM: [3000, 10_000],
      LONG_TERM: [10_000, Infinity],
    } as const;
    const indices = [2121, 2269, 2405, 2525, 2651, 2917, 3063, 3450, 3692, 3932];
    const outside = world.grants.filter(({ term, amount, year }) => {
      const [least, most] = bounds[term];
      const share = amount / (indices[year - 2016] ?? 0);
      return share < least || share > most;
    });
    expect(outside).toEqual([]);
  });

  it("nominates an organization at most once to a council, seats two thirds civil society and has it in the chair", () => {
    for (const { seats } of world.councils) {
      const nominators = seats.flatMap(({ nominator }) => nominator ?? []);
      expect(new Set(nominators).size).toBe(nominators.length);
      expect(seats.filter(({ side }) => side === "CIVIL_SOCIETY").length * 3).toBeGreaterThanOrEqual(
        seats.length * 2,
      );
      expect(seats.filter(({ role }) => role === "CHAIR").map(({ side }) => side)).toEqual(["CIVIL_SOCIETY"]);
    }
  });

  it("has done what is done by its last day, and calls overdue only what is past its deadline", () => {
    const { items, recommendations } = world.dialogue;
    const late = items.filter(({ status, deadline }) => status === "OVERDUE" && deadline > "2025-12-31");
    const early = items.filter(
      ({ status, deadline }) => ["PLANNED", "IN_PROGRESS"].includes(status) && deadline <= "2025-12-31",
    );
    expect([late, early]).toEqual([[], []]);
    expect(items.filter(({ status, completedOn }) => (status === "DONE") !== (completedOn !== null))).toEqual(
      [],
    );
    const answered = new Set(recommendations.map(({ forum, item }) => `${forum} ${item}`));
    expect(items.filter((item) => !answered.has(`${item.forum} ${item.number}`))).toEqual([]);
  });

  it("lets nothing happen after its last day", () => {
    const days = [
      ...world.orders.flatMap(({ signedOn, amendedOn, units }) => [
        signedOn,
        ...amendedOn,
        ...units.map(({ acceptedOn }) => acceptedOn ?? ""),
      ]),
      ...world.grants.flatMap(({ startsOn, stages }) => [
        startsOn,
        ...stages.map(({ completedOn }) => completedOn ?? ""),
      ]),
      ...world.councils.flatMap(({ startsOn, seats }) => [
        startsOn,
        ...seats.map(({ endedOn }) => endedOn ?? ""),
      ]),
      ...world.charities.flatMap(({ since, programmes }) => [
        since,
        ...programmes.map(({ endsOn }) => endsOn ?? ""),
      ]),
      ...world.volunteering.events.map(({ endsOn }) => endsOn),
      ...world.councilWork.meetings.map(({ heldOn }) => heldOn),
      ...world.councilWork.reviews.flatMap(({ decidedOn, response }) => [decidedOn, response?.on ?? ""]),
      ...world.councilWork.events.map(({ endsOn }) => endsOn),
      ...world.ngoReports.map(({ content }) => content?.submittedOn ?? ""),
      ...world.dialogue.items.map(({ completedOn }) => completedOn ?? ""),
      ...world.dialogue.events.map(({ heldOn }) => heldOn),
    ];
    expect(days.toSorted().at(-1)).toBe("2025-12-31");
  });
});

describe("the README of the registers", () => {
  it.each(deviations())("lists the deviation of $what in $period", (figure) => {
    const { what, period, qualifier, published, ours, reason } = figure;
    const worded = [qualifier, number(published)].filter(Boolean).join(" ");
    expect(cells).toContainEqual([what, period, worded, number(ours), reason]);
  });

  it.each(assumptions)("lists the assumption: %s", (assumption) => {
    expect(readme).toContain(`- ${assumption}\n`);
  });
});
