import type { NgoReport } from "../generator/ngo-reports.ts";
import type { Figure } from "./figure.ts";

const source = "gov.kz, ministry's count of the NGO base, April 2023";

const forYear = (reports: readonly NgoReport[], year: number): number =>
  reports.filter((report) => report.year === year && report.content !== null).length;

export const ngoReportFigures: readonly Figure[] = [
  {
    what: "NGOs that reported for the year",
    period: "2022",
    published: 5191,
    unit: "organizations",
    source,
    ours: 5191,
    count: ({ ngoReports }) => forYear(ngoReports, 2022),
  },
  {
    what: "active NGOs that reported for the year",
    period: "2022",
    published: 28.5,
    unit: "percent",
    source,
    ours: 28.5,
    count: ({ ngoReports, active }) => Math.round((forYear(ngoReports, 2022) / active.length) * 1000) / 10,
  },
];
