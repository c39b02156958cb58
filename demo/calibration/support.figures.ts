import { makeFrontOffices } from "../generator/front-offices.ts";
import type { FrontOffice } from "../generator/front-offices.ts";
import { makeResourceCenters } from "../generator/resource-centers.ts";
import { makeSocialServices } from "../generator/social-services.ts";
import { total } from "./figure.ts";
import type { Figure } from "./figure.ts";

const article = "kazpravda.kz, 19.12.2025";
const report = "Committee for Civil Society Affairs, report of spring 2023";

const offices = (kind: FrontOffice["kind"], what: string, published: number): Figure => ({
  what: `front offices of volunteers, ${what}`,
  period: "2023",
  published,
  unit: "units",
  source: report,
  ours: published,
  count: (world) => makeFrontOffices(world).filter((office) => office.kind === kind).length,
});

const work = (
  what: string,
  facts: Pick<Figure, "published" | "ours" | "unit">,
  value: (office: FrontOffice) => number,
): Figure => ({
  what,
  period: "2023",
  ...facts,
  qualifier: "more than",
  source: report,
  reason: `Published as more than ${facts.published.toLocaleString("en-US")}`,
  count: (world) => total(makeFrontOffices(world), value),
});

export const supportFigures: readonly Figure[] = [
  {
    what: "resource centers",
    period: "2025",
    published: 40,
    qualifier: "more than",
    unit: "units",
    source: article,
    ours: 44,
    reason: "Published as more than 40",
    count: (world) => makeResourceCenters(world).length,
  },
  offices("REPUBLICAN", "republican", 1),
  offices("REGIONAL", "regional", 20),
  work(
    "organizations united by front offices",
    { published: 600, ours: 610, unit: "organizations" },
    ({ organizations }) => organizations,
  ),
  work(
    "events of front offices",
    { published: 24_000, ours: 24_100, unit: "events" },
    ({ events }) => events,
  ),
  work(
    "participants in events of front offices",
    { published: 120_000, ours: 120_500, unit: "people" },
    ({ participants }) => participants,
  ),
  {
    what: "social services created by grants",
    period: "2022",
    published: 68,
    unit: "units",
    source: report,
    ours: 68,
    count: (world) => makeSocialServices(world).length,
  },
];
