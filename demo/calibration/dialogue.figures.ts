import type { Figure } from "./figure.ts";

const report = "Committee for Civil Society Affairs, report of spring 2023";
const article = "kazpravda.kz, 19.12.2025";

export const dialogueFigures: readonly Figure[] = [
  {
    what: "recommendations of civil forum X",
    period: "2021",
    published: 500,
    qualifier: "more than",
    unit: "recommendations",
    source: report,
    ours: 512,
    reason: "Published as more than 500",
    count: ({ dialogue }) => dialogue.recommendations.filter(({ forum }) => forum === 10).length,
  },
  {
    what: "recommendations of civil forum XII in its action plan",
    period: "2025",
    published: 400,
    unit: "recommendations",
    source: article,
    ours: 400,
    count: ({ dialogue }) =>
      dialogue.recommendations.filter(({ forum, item }) => forum === 12 && item !== null).length,
  },
  {
    what: "regional forums before civil forum XII",
    period: "2025",
    published: 20,
    unit: "events",
    source: article,
    ours: 20,
    count: ({ dialogue }) => dialogue.events.filter(({ kind }) => kind === "REGIONAL_FORUM").length,
  },
  {
    what: "meetings of NGOs with ministries before civil forum XII",
    period: "2025",
    published: 14,
    unit: "events",
    source: article,
    ours: 14,
    count: ({ dialogue }) => dialogue.events.filter(({ kind }) => kind === "SECTOR_MEETING").length,
  },
  {
    what: "meetings of NGOs with ministries by early October",
    period: "2025-10-08",
    published: 10,
    qualifier: "about",
    unit: "events",
    source: "kazpravda.kz, 08.10.2025",
    ours: 10,
    count: ({ dialogue }) =>
      dialogue.events.filter(({ kind, heldOn }) => kind === "SECTOR_MEETING" && heldOn < "2025-10-08").length,
  },
];
