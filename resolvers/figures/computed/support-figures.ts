import { count, type ComputedFigure } from "./computed-figure.ts";

const ACADEMY = "year: { eq: 2022 }, not: { provider: {} }";

const report = (figure: string): readonly string[] => [`committee-2023:${figure}`];

const taught = (figure: string, kind: string): ComputedFigure =>
  count(report(`academy.${figure}`), {
    list: "trainingProgrammes",
    filter: `kind: { eq: ${kind} }, ${ACADEMY}`,
    explanation: "Parts of the Academy of NGOs, which is listed without a provider.",
  });

const offices = (figure: string, field: string): ComputedFigure => ({
  figures: report(`volunteers.front_office_${figure}`),
  query: `{ frontOffices(first: 100) { nodes { ${field} } } }`,
  path: `$.frontOffices.nodes[*].${field}`,
  explanation: "What all front offices count, added up.",
});

export const supportFigures: readonly ComputedFigure[] = [
  count(["kazpravda-2025-12-19:resource_centres.count"], {
    list: "resourceCenters",
    explanation: "Resource centers of every level.",
  }),
  taught("faculties", "FACULTY"),
  taught("courses", "COURSE"),
  {
    figures: report("academy.trained-2022"),
    query: `{ trainingProgrammes(filter: { kind: { eq: ACADEMY }, ${ACADEMY} }) { nodes { trained } } }`,
    path: "$.trainingProgrammes.nodes[*].trained",
    explanation: "People trained by the Academy as a whole; it is not divided among faculties and courses.",
  },
  count(report("volunteers.front_office_regional"), {
    list: "frontOffices",
    filter: "kind: { eq: REGIONAL }",
    explanation: "Regional front offices.",
  }),
  offices("orgs", "organizations"),
  offices("events", "events"),
  offices("participants", "participants"),
];
