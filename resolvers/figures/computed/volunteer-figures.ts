import { count, type ComputedFigure } from "./computed-figure.ts";

const EVENTS = 'startsOn: { gte: "2020-01-01", lte: "2022-12-31" }';

const inRegions = (figure: string, year: number, field: string): ComputedFigure => ({
  figures: [`committee-2023:volunteers.${figure}`],
  query: `{ territories(level: REGION) { volunteerStatistics { year ${field} } } }`,
  path: `$.territories[*].volunteerStatistics[*] ? (@.year == ${year}).${field}`,
  explanation: `What the regions state for ${year}, added up.`,
});

const organizations = (year: number): ComputedFigure =>
  count([`committee-2023:volunteers.organisations-${year}`], {
    list: "volunteerOrganizations",
    filter: `since: { lte: "${year}-12-31" }`,
    explanation: `Organizations that work with volunteers since ${year} or longer.`,
  });

export const volunteerFigures: readonly ComputedFigure[] = [
  inRegions("active-2019", 2019, "activeVolunteers"),
  inRegions("active-2022", 2022, "activeVolunteers"),
  inRegions("active-2023", 2023, "activeVolunteers"),
  inRegions("qazvolunteer_registered", 2023, "registeredVolunteers"),
  {
    figures: ["committee-2023:volunteers.directions"],
    query: "{ volunteerBrands { name } }",
    path: "$.volunteerBrands.size()",
    explanation: "Names of directions that front offices carry; eight as well, though not the same eight.",
  },
  organizations(2019),
  organizations(2022),
  count(["committee-2023:volunteers.national_projects_events"], {
    list: "volunteerEvents",
    filter: EVENTS,
    explanation: "Events of volunteers that began in 2020 to 2022.",
  }),
  count(["committee-2023:volunteers.national_projects_orgs"], {
    list: "volunteerOrganizations",
    filter: `events: { some: { ${EVENTS} } }`,
    explanation: "Volunteer organizations with an event that began in 2020 to 2022.",
  }),
];
