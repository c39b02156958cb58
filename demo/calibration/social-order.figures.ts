import { ALMATY } from "../generator/social-order-plan.ts";
import type { SocialOrder } from "../generator/social-orders.ts";
import { total } from "./figure.ts";
import type { Figure } from "./figure.ts";

const report = "Committee for Civil Society Affairs, report of spring 2023";
const parliament = "kazpravda.kz, 19.12.2025";

type Matching = (order: SocialOrder) => boolean;

interface Published {
  readonly what: string;
  readonly year: number;
  readonly published: number;
  readonly source: string;
  readonly qualifier?: Figure["qualifier"];
}

const number = ({ what, year, ...published }: Published, matches: Matching = () => true): Figure => ({
  what: `social orders${what}`,
  period: String(year),
  unit: "projects",
  ours: published.published,
  ...published,
  count: ({ orders }) => orders.filter((order) => order.year === year && matches(order)).length,
});

const money = ({ what, year, ...published }: Published, matches: Matching = () => true): Figure => ({
  what: `money of social orders${what}`,
  period: String(year),
  unit: "tenge",
  ours: published.published,
  ...published,
  count: ({ orders }) =>
    total(
      orders.filter((order) => order.year === year && matches(order)),
      ({ amount }) => amount,
    ),
});

const local: Matching = ({ level }) => level === "LOCAL";
const central: Matching = ({ level }) => level === "CENTRAL";
const ofSpheres =
  (...codes: string[]): Matching =>
  ({ sphere }) =>
    codes.includes(sphere);

const of2022 = { year: 2022, source: report } as const;
const of2023 = { year: 2023, source: report, qualifier: "plan" } as const;

export const socialOrderFigures: readonly Figure[] = [
  number({ ...of2022, what: "", published: 1756 }),
  number({ ...of2022, what: ", local", published: 1742 }, local),
  number({ ...of2022, what: ", central", published: 14 }, central),
  money({ ...of2022, what: ", local", published: 16_600_000_000 }, local),
  money({ ...of2022, what: ", central", published: 138_900_000 }, central),
  {
    ...money({ ...of2022, what: "", published: 16_700_000_000 }),
    ours: 16_738_900_000,
    reason: "The published total is rounded; ours is the sum of the two published parts",
  },
  number({ ...of2023, what: "", published: 2063 }),
  number({ ...of2023, what: ", local", published: 2058 }, local),
  number({ ...of2023, what: ", central", published: 5 }, central),
  money({ ...of2023, what: ", local", published: 20_700_000_000 }, local),
  money({ ...of2023, what: ", central", published: 96_400_000 }, central),
  {
    ...money({ ...of2023, what: "", published: 20_800_000_000 }),
    ours: 20_796_400_000,
    reason: "The published total is rounded; ours is the sum of the two published parts",
  },
  money({ ...of2023, what: " for spheres 7 and 2.1", published: 9_800_000_000 }, ofSpheres("7", "2.1")),
  money({ ...of2023, what: " for sphere 4", published: 2_300_000_000 }, ofSpheres("4")),
  money({ ...of2023, what: " for sphere 9", published: 1_100_000_000 }, ofSpheres("9")),
  money(
    { year: 2024, what: " of Almaty", published: 6_100_000_000, source: "finprom.kz, 2024" },
    ({ level, customer }) => level === "LOCAL" && customer.territory === ALMATY,
  ),
  number({ year: 2025, what: "", published: 2185, source: parliament }),
  {
    what: "NGOs that got state money",
    period: "2023",
    published: 900,
    qualifier: "about",
    unit: "organizations",
    source: "exclusive.kz, 2025: about 900 a year",
    ours: 906,
    reason: "The published number is about 900 in any year",
    count: ({ orders, grants }) =>
      new Set([
        ...orders.filter(({ year }) => year === 2023).map(({ supplier }) => supplier),
        ...grants.filter(({ year }) => year === 2023).map(({ recipient }) => recipient),
      ]).size,
  },
];
