import { resultTotals2022 } from "../generator/grant-plan.ts";
import type { ResultCode } from "../generator/grant-plan.ts";
import type { Grant } from "../generator/grants.ts";
import { total } from "./figure.ts";
import type { Figure } from "./figure.ts";

const operator = "cisc.kz/en/20109";
const report = "Committee for Civil Society Affairs, report of spring 2023";

const ofYear =
  (year: number, matches: (grant: Grant) => boolean = () => true) =>
  (grants: readonly Grant[]) =>
    grants.filter((grant) => grant.year === year && matches(grant));

const paidLocally = ({ customer }: Grant): boolean => customer.kind === "department";
const paidCentrally = ({ customer }: Grant): boolean => customer.kind === "central";

const number = (year: number, published: number, source: string): Figure => ({
  what: "grants",
  period: String(year),
  published,
  unit: "projects",
  source,
  ours: published,
  count: ({ grants }) => ofYear(year)(grants).length,
});

const money = (year: number, published: number): Figure => ({
  what: "money of grants",
  period: String(year),
  published,
  unit: "tenge",
  source: report,
  ours: published,
  count: ({ grants }) => total(ofYear(year)(grants), ({ amount }) => amount),
});

const part = (what: string, matches: (grant: Grant) => boolean) => ({
  number: (published: number): Figure => ({
    ...number(2023, published, report),
    what: `grants, ${what}`,
    count: ({ grants }) => ofYear(2023, matches)(grants).length,
  }),
  money: (published: number): Figure => ({
    ...money(2023, published),
    what: `money of grants, ${what}`,
    count: ({ grants }) => total(ofYear(2023, matches)(grants), ({ amount }) => amount),
  }),
});

const ministry = part("ministry", paidCentrally);
const regions = part("four regions", paidLocally);

const units: Readonly<Record<string, Figure["unit"]>> = {
  TRAINING_EVENTS: "events",
  SERVICES_CREATED: "units",
};
const qualifiers: Readonly<Record<string, Figure["qualifier"]>> = {
  BENEFICIARIES: "more than",
  SPECIAL_NEEDS: "more than",
  LOW_INCOME: "about",
  VOLUNTEERS_TRAINED: "more than",
};

const result = ([code, published]: readonly [string, number]): Figure => ({
  what: `results of grants: ${code}`,
  period: "2022",
  published,
  qualifier: qualifiers[code],
  unit: units[code] ?? "people",
  source: report,
  ours: published,
  count: ({ grants }) =>
    total(
      ofYear(2022)(grants),
      ({ results }) => results.find((one) => one.code === (code as ResultCode))?.actual ?? 0,
    ),
});

const early: readonly (readonly [number, number])[] = [
  [2016, 11],
  [2017, 57],
  [2018, 28],
  [2019, 130],
  [2020, 117],
  [2021, 51],
];

export const grantFigures: readonly Figure[] = [
  ...early.map(([year, published]) => number(year, published, operator)),
  number(2022, 60, report),
  {
    ...number(2023, 56, report),
    qualifier: "plan",
    ours: 96,
    reason:
      "The report gives 56 once for all grants and once for the ministry's; 56 of the ministry and 40 of four regions make 96",
  },
  ministry.number(56),
  regions.number(40),
  number(2025, 102, "kazpravda.kz, 19.12.2025"),
  money(2020, 1_500_000_000),
  money(2021, 1_500_000_000),
  money(2022, 1_900_000_000),
  {
    ...money(2023, 1_200_000_000),
    qualifier: "plan",
    ours: 1_224_100_000,
    reason:
      "The published total is rounded; ours is the sum of the ministry's part and that of the four regions",
  },
  ministry.money(920_400_000),
  regions.money(303_700_000),
  ...Object.entries(resultTotals2022).map(result),
];
