import { BEFORE } from "../generator/charities.ts";
import type { Council } from "../generator/councils.ts";
import { total } from "./figure.ts";
import type { Figure } from "./figure.ts";

const report = "Committee for Civil Society Affairs, report of spring 2023";
const article = "kazpravda.kz, 19.12.2025";

const councils = (
  what: string,
  facts: Pick<Figure, "period" | "published" | "source">,
  levels: readonly string[],
): Figure => ({
  what: `public councils, ${what}`,
  ...facts,
  unit: "councils",
  ours: facts.published,
  count: (world) => world.councils.filter(({ level }) => levels.includes(level)).length,
});

const seatsOf = (all: readonly Council[]) =>
  all.flatMap(({ seats }) => seats).filter(({ endedOn }) => endedOn === null);

export const councilFigures: readonly Figure[] = [
  {
    what: "public councils",
    period: "2025",
    published: 264,
    unit: "councils",
    source: article,
    ours: 264,
    count: (world) => world.councils.length,
  },
  councils("republican level", { period: "2023", published: 35, source: report }, [
    "REPUBLICAN",
    "QUASI_STATE",
  ]),
  councils("quasi-state sector", { period: "2021", published: 13, source: report }, ["QUASI_STATE"]),
  councils("regions and three cities", { period: "2023", published: 20, source: report }, ["LOCAL_OBLAST"]),
  {
    ...councils("districts and cities", { period: "2023", published: 203, source: report }, [
      "LOCAL_DISTRICT",
    ]),
    ours: 209,
    reason:
      "The count of 2025 has six councils more than that of 2023 and no levels; with all six here each of the 209 districts and cities has one",
  },
  {
    what: "public councils renewed, districts and cities",
    period: "2024–2025",
    published: 217,
    unit: "councils",
    source: "czhr.kz, 2025",
    ours: 209,
    reason: "The classifier has 209 districts and cities of regional significance",
    count: (world) =>
      world.councils.filter(({ level, startsOn }) => level === "LOCAL_DISTRICT" && startsOn >= "2024-01-01")
        .length,
  },
  {
    what: "seats of public councils",
    period: "2025",
    published: 4000,
    qualifier: "about",
    unit: "seats",
    source: article,
    ours: 4000,
    count: (world) => seatsOf(world.councils).length,
  },
  {
    what: "seats of civil society",
    period: "2025",
    published: 86,
    unit: "percent",
    source: article,
    ours: 86,
    count: (world) =>
      (seatsOf(world.councils).filter(({ side }) => side === "CIVIL_SOCIETY").length * 100) /
      seatsOf(world.councils).length,
  },
];

export const charityFigures: readonly Figure[] = [
  {
    what: "charities",
    period: "2023",
    published: 1053,
    unit: "organizations",
    source: report,
    ours: 1053,
    count: (world) => world.charities.length,
  },
  {
    what: "growth of charities in two years",
    period: "2021–2023",
    published: 20,
    qualifier: "more than",
    unit: "percent",
    source: report,
    ours: 20.07,
    reason: "Published as more than 20",
    count: (world) => {
      const before = world.charities.filter(({ since }) => since <= BEFORE).length;
      return Math.round((world.charities.length / before - 1) * 10_000) / 100;
    },
  },
];

const volunteerOrganizations = (year: number, published: number): Figure => ({
  what: "volunteer organizations",
  period: String(year),
  published,
  unit: "organizations",
  source: report,
  ours: published,
  count: ({ volunteering }) =>
    volunteering.organizations.filter(({ since }) => since <= `${year}-12-31`).length,
});

const volunteers = (year: number, published: number, source: string): Figure => ({
  what: "active volunteers",
  period: String(year),
  published,
  unit: "people",
  source,
  ours: published,
  count: ({ statistics }) =>
    total(
      statistics.filter((row) => row.kato !== null && row.year === year),
      ({ active }) => active,
    ),
});

const inPublishedYears = ({ startsOn }: { readonly startsOn: string }): boolean =>
  startsOn >= "2020-01-01" && startsOn <= "2022-12-31";

export const volunteerFigures: readonly Figure[] = [
  volunteerOrganizations(2019, 224),
  volunteerOrganizations(2022, 680),
  volunteers(2019, 50_000, report),
  volunteers(2022, 200_000, report),
  volunteers(2024, 240_000, "readout of the President's office, 2024"),
  {
    what: "volunteers registered on the platform",
    period: "2023",
    published: 54_000,
    qualifier: "more than",
    unit: "people",
    source: report,
    ours: 54_000,
    count: ({ statistics }) =>
      total(
        statistics.filter(({ kato, year }) => kato !== null && year === 2023),
        ({ registered }) => registered ?? 0,
      ),
  },
  {
    what: "events of the national volunteer projects",
    period: "2020–2022",
    published: 5000,
    qualifier: "more than",
    unit: "events",
    source: report,
    ours: 5010,
    reason: "Published as more than 5,000",
    count: ({ volunteering }) => volunteering.events.filter(inPublishedYears).length,
  },
  {
    what: "volunteers at these events",
    period: "2020–2022",
    published: 200_000,
    qualifier: "more than",
    unit: "people",
    source: report,
    ours: 200_400,
    reason: "Published as more than 200,000",
    count: ({ volunteering }) =>
      total(volunteering.events.filter(inPublishedYears), (event) => event.volunteers),
  },
];
