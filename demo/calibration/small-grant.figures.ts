import { realOf2022 } from "../generator/small-grant-plan.ts";
import type { SmallGrant } from "../generator/small-grants.ts";
import { total } from "./figure.ts";
import type { Figure } from "./figure.ts";

const report = "Committee for Civil Society Affairs, report of spring 2023";
const operator = "cisc.kz/?p=75317";

const ofYear = (year: number, smallGrants: readonly SmallGrant[]) =>
  smallGrants.filter((one) => one.year === year);
const real = (year: number) => (year === 2022 ? realOf2022 : { count: 0, amount: 0 });

const number = (year: number, published: number, source: string): Figure => ({
  what: "small grants",
  period: String(year),
  published,
  unit: "projects",
  source,
  ours: published,
  count: ({ smallGrants }) => ofYear(year, smallGrants).length + real(year).count,
});

const money = (year: number, published: number, source: string): Figure => ({
  what: "money of small grants",
  period: String(year),
  published,
  unit: "tenge",
  source,
  ours: published,
  count: ({ smallGrants }) => total(ofYear(year, smallGrants), ({ amount }) => amount) + real(year).amount,
});

export const smallGrantFigures: readonly Figure[] = [
  number(2021, 298, report),
  number(2022, 684, report),
  money(2022, 401_000_000, report),
  number(2024, 240, operator),
  money(2024, 72_000_000, operator),
  {
    what: "organizations that gave small grants on",
    period: "2024",
    published: 8,
    unit: "organizations",
    source: operator,
    ours: 8,
    count: ({ smallGrants }) => new Set(ofYear(2024, smallGrants).map(({ parent }) => parent.recipient)).size,
  },
];
