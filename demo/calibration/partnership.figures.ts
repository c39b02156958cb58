import type { Figure } from "./figure.ts";

const article = "kazpravda.kz, 19.12.2025";

export const partnershipFigures: readonly Figure[] = [
  {
    what: "strategic partnerships",
    period: "2025",
    published: 5,
    unit: "projects",
    source: article,
    ours: 5,
    count: ({ strategicPartnerships }) => strategicPartnerships.filter(({ year }) => year === 2025).length,
  },
  {
    what: "social orders, grants and strategic partnerships",
    period: "2025",
    published: 2292,
    unit: "projects",
    source: article,
    ours: 2292,
    count: ({ orders, grants, strategicPartnerships }) =>
      [...orders, ...grants, ...strategicPartnerships].filter(({ year }) => year === 2025).length,
  },
];
