import { count, type ComputedFigure } from "./computed-figure.ts";

const NOW = "The register holds the councils of 2025, of which there are six more than in 2023.";

const atLevel = (figures: readonly string[], level: string, explanation: string): ComputedFigure =>
  count(figures, { list: "publicCouncils", filter: `level: { ${level} }`, explanation });

export const councilFigures: readonly ComputedFigure[] = [
  count(["kazpravda-2025-12-19:councils.total", "committee-2023:councils.total"], {
    list: "publicCouncils",
    explanation: NOW,
  }),
  atLevel(
    ["committee-2023:councils.republican"],
    "in: [REPUBLICAN, QUASI_STATE]",
    "Councils of the republican level, with which those of the quasi-state sector are counted.",
  ),
  atLevel(
    ["committee-2023:councils.quasi_created"],
    "eq: QUASI_STATE",
    "Councils of the quasi-state sector.",
  ),
  atLevel(["committee-2023:councils.local"], "in: [LOCAL_OBLAST, LOCAL_DISTRICT]", NOW),
  atLevel(
    ["committee-2023:councils.local_oblast"],
    "eq: LOCAL_OBLAST",
    "Councils of regions and three cities.",
  ),
  atLevel(["committee-2023:councils.local_district"], "eq: LOCAL_DISTRICT", NOW),
  count(["czhr-2025:councils.renewed_local"], {
    list: "publicCouncils",
    filter: 'level: { eq: LOCAL_DISTRICT }, termStartsOn: { gte: "2024-01-01" }',
    explanation:
      "The classifier has 209 districts and cities of regional significance, each with one council.",
  }),
  count(["kazpravda-2025-12-19:councils.members", "committee-2023:councils.members"], {
    list: "councilMemberships",
    filter: "ended: { eq: false }",
    explanation: "Seats that have not ended.",
  }),
  {
    figures: ["kazpravda-2025-12-19:councils.civil_share", "committee-2023:councils.civil_share"],
    query:
      "{ civil: councilMemberships(filter: { ended: { eq: false }, side: { eq: CIVIL_SOCIETY } }) { totalCount } all: councilMemberships(filter: { ended: { eq: false } }) { totalCount } }",
    path: "100 * $.civil.totalCount / $.all.totalCount",
    explanation: "Seats of civil society among those that have not ended.",
  },
];
