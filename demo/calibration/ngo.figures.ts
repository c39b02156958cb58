import { NGO_COUNT, publishedSphereShares } from "../generator/ngos.ts";
import type { Status } from "../generator/organization.ts";
import { total } from "./figure.ts";
import type { Figure } from "./figure.ts";

const source = "gov.kz, ministry's count of the NGO base, April 2023";
const period = "2023-04";

const inStatus = (what: string, status: Status, published: number): Figure => ({
  what: `NGOs ${what}`,
  period,
  published,
  unit: "organizations",
  source,
  ours: published,
  count: ({ ngos }) => ngos.filter((ngo) => ngo.status === status).length,
});

/** An NGO names one to three spheres; the share is that of a sphere among all that are named, to a hundredth. */
const sphereShare = ([code, published]: readonly [string, number]): Figure => ({
  what: `NGOs' spheres: ${code}`,
  period,
  published,
  unit: "percent",
  source,
  ours: published,
  count: ({ ngos }) => {
    const named = total(ngos, ({ spheres }) => spheres.length);
    return Math.round((ngos.filter(({ spheres }) => spheres.includes(code)).length / named) * 10_000) / 100;
  },
});

export const ngoFigures: readonly Figure[] = [
  {
    what: "NGOs registered",
    period,
    published: NGO_COUNT,
    unit: "organizations",
    source,
    ours: NGO_COUNT,
    count: ({ ngos }) => ngos.length,
  },
  inStatus("without a BIN", "UNKNOWN", 1742),
  inStatus("not active", "INACTIVE", 2217),
  inStatus("in liquidation", "IN_LIQUIDATION", 68),
  inStatus("suspended", "SUSPENDED", 1103),
  {
    ...inStatus("active", "REGISTERED", 18_204),
    ours: 18_205,
    reason:
      "The published parts add up to 23,334, one short of the published total; the missing one is among the active",
  },
  ...publishedSphereShares.map(sphereShare),
];
