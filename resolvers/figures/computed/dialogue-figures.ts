import { count, type ComputedFigure } from "./computed-figure.ts";

const STATED =
  "What the register of policy documents states; it was typed from the same documents and the acts.";
const FORUM_XII = "forum: { number: { eq: 12 } }";

const report = (figure: string): readonly string[] => [`committee-2023:${figure}`];

/** The number of the forum that began in a year. */
const forumOf = (figures: readonly string[], year: number): ComputedFigure => ({
  figures,
  query: `{ civilForums(filter: { startsOn: { gte: "${year}-01-01", lte: "${year}-12-31" } }) { nodes { number } } }`,
  path: "$.civilForums.nodes[*].number",
  explanation: "The number of the civil forum of the year, in the register of forums.",
});

const ofConcept = (figure: string, selection: string, path: string): ComputedFigure => ({
  figures: report(`concept.${figure}`),
  query: `{ policyDocuments(filter: { kind: { eq: CONCEPT } }) { nodes { ${selection} } } }`,
  path: `$.policyDocuments.nodes[*].${path}`,
  explanation: STATED,
});

const events = (figure: string, kind: string): ComputedFigure =>
  count([`kazpravda-2025-12-19:civil_forum.${figure}`], {
    list: "dialogueEvents",
    filter: `kind: { eq: ${kind} }, ${FORUM_XII}`,
    explanation: "Events of the kind that led to civil forum XII.",
  });

export const dialogueFigures: readonly ComputedFigure[] = [
  forumOf(["baq-2025-10-15:civil_forum.number"], 2025),
  forumOf(report("civil_forum.number-2021"), 2021),
  forumOf(report("civil_forum.number-2023"), 2023),
  events("regional_forums", "REGIONAL_FORUM"),
  events("sector_meetings", "SECTOR_MEETING"),
  count(["kazpravda-2025-10-08:meetings.ngo_ministries"], {
    list: "dialogueEvents",
    filter: 'kind: { eq: SECTOR_MEETING }, heldOn: { lt: "2025-10-08" }',
    explanation: "Sector meetings before the day of the publication.",
  }),
  count(["kazpravda-2025-12-19:civil_forum.recommendations"], {
    list: "recommendations",
    filter: `${FORUM_XII}, planItem: { forum: { number: { eq: 12 } } }`,
    explanation: "Recommendations of forum XII that a measure of its action plan took up.",
  }),
  count(report("civil_forum.recommendations-2021"), {
    list: "recommendations",
    filter: "forum: { number: { eq: 10 } }",
    explanation: "Recommendations of forum X.",
  }),
  ofConcept("decree", "number", "number"),
  ofConcept("tasks", "tasks { title { ru } }", "tasks.size()"),
  ofConcept("stages", "stages { name { ru } }", "stages.size()"),
  {
    figures: report("kurultai.decree"),
    query:
      "{ advisoryBodies(filter: { kind: { eq: NATIONAL_KURULTAI } }) { nodes { legalBasis { number } } } }",
    path: "$.advisoryBodies.nodes[*].legalBasis.number",
    explanation: STATED,
  },
  {
    figures: ["baq-2025-10-15:ngo_law.working_group"],
    query: "{ advisoryBodies(filter: { kind: { eq: WORKING_GROUP } }) { nodes { membersCount } } }",
    path: "$.advisoryBodies.nodes[*].membersCount",
    explanation: "Members of the working group, in the register of advisory bodies.",
  },
];
