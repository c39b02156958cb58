import { count, type ComputedFigure } from "./computed-figure.ts";

const ministry = "gov-2023-04:ngo.";

const inStatus = (figures: readonly string[], ...statuses: readonly string[]): ComputedFigure =>
  count(figures, {
    list: "organizations",
    filter: `isNgo: { eq: true }, registryStatus: { in: [${statuses.join(", ")}] }`,
    explanation:
      "Organizations of the NGO base by their state. The published parts add up to one less than the published total; the one is among the active here. Who is liquidated is not active.",
  });

export const organizationFigures: readonly ComputedFigure[] = [
  inStatus(
    ["baq-2025-10-15:ngo.active", "kazpravda-2025-12-19:ngo.active", `${ministry}active`],
    "REGISTERED",
  ),
  inStatus([`${ministry}no_bin`], "UNKNOWN"),
  inStatus([`${ministry}inactive`], "INACTIVE", "LIQUIDATED"),
  inStatus([`${ministry}in_liquidation`], "IN_LIQUIDATION"),
  inStatus([`${ministry}suspended`], "SUSPENDED"),
  count(["kazpravda-2025-12-19:ngo.registered", `${ministry}registered`], {
    list: "organizations",
    filter: "isNgo: { eq: true }",
    explanation: "Organizations of the NGO base, whatever their state.",
  }),
  count(["baq-2025-10-15:public_associations.count"], {
    list: "organizations",
    filter: "isNgo: { eq: true }, legalForm: { eq: PUBLIC_ASSOCIATION }",
    explanation:
      "NGOs with the legal form of a public association. The published number is that of all registered NGOs elsewhere, so its label is doubtful.",
  }),
  {
    figures: ["baq-2025-10-15:spheres.count"],
    query: "{ spheres { code } }",
    path: "$.spheres.size()",
    explanation: "Items of article 5 of law 36-III, paragraphs 1 and 2.",
  },
  count(["committee-2023:charity.organisations"], {
    list: "charities",
    explanation: "All charities of the register.",
  }),
  {
    figures: ["committee-2023:charity.growth_2y"],
    query:
      '{ now: charities { totalCount } before: charities(filter: { since: { lte: "2021-03-31" } }) { totalCount } }',
    path: "100 * ($.now.totalCount / $.before.totalCount - 1)",
    explanation: "Charities of the register beside those that were charities two years before spring 2023.",
  },
];
