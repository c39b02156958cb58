import { count, sum, type ComputedFigure } from "./computed-figure.ts";

const ROUNDED = "The published total is rounded; the registers hold its parts.";
const NOT_GIVEN_ON = ", instrument: { notIn: [SMALL_GRANT] }";
const SDG_CALL = "year: { eq: 2022 }, call: { exists: true }";
const AKIMATS = ["150000000", "270000000", "350000000", "470000000"]
  .map((kato) => `{ territory: { within: "${kato}" } }`)
  .join(", ");

const inYear = (year: number, more = ""): string => `year: { eq: ${year} }${more}`;
const report = (figure: string): readonly string[] => [`committee-2023:${figure}`];

const grants = (year: number, figures: readonly string[], more?: string): ComputedFigure =>
  count(figures, {
    list: "grants",
    filter: inYear(year, more),
    explanation: "Grants of the budget year.",
  });

const grantMoney = (year: number, figure: string, more?: string): ComputedFigure =>
  sum(report(figure), {
    list: "grants",
    filter: inYear(year, more),
    explanation: year === 2023 && more === undefined ? ROUNDED : "Amounts of grants of the budget year.",
  });

const orders = (year: number, figures: readonly string[], more?: string): ComputedFigure =>
  count(figures, {
    list: "socialOrders",
    filter: inYear(year, more),
    explanation: "State social orders of the budget year, a contract with all its amendments as one.",
  });

const orderMoney = (year: number, figure: string, more?: string): ComputedFigure =>
  sum(report(figure), {
    list: "socialOrders",
    filter: inYear(year, more),
    explanation:
      more === undefined ? ROUNDED : "Amounts of state social orders of the budget year, newest version.",
  });

const local = ", administrationLevel: { eq: LOCAL }";
const central = ", administrationLevel: { eq: CENTRAL }";
const ofAkimats = `, customer: { or: [${AKIMATS}] }`;
const ofMinistry = `, customer: { not: { or: [${AKIMATS}] } }`;

/** What all grants of a year reached: their indicators of one code, added up. */
const reached = (figure: string, code: string): ComputedFigure => ({
  figures: report(figure),
  query: `{ grants(first: 100, filter: { ${inYear(2022)} }) { nodes { results { code actual } } } }`,
  path: `$.grants.nodes[*].results[*] ? (@.code == "${code}").actual`,
  explanation: "What grants of 2022 report to have reached, added up.",
});

/** The seven small grants of 2022 for the sustainable development goals: what their call says. */
const ofCall = (figure: string, field: string, path: string): ComputedFigure => ({
  figures: report(figure),
  query: `{ smallGrants(first: 1, filter: { ${SDG_CALL} }) { nodes { call { ${field} } } } }`,
  path: `$.smallGrants.nodes[*].call.${path}`,
  explanation: "What the call of the seven small grants states; it was typed from the same document.",
});

const smallGrants = (year: number): Parameters<typeof count>[1] => ({
  list: "smallGrants",
  filter: inYear(year),
  explanation: "Small grants of the budget year, those of the call of 2022 included.",
});

export const projectFigures: readonly ComputedFigure[] = [
  count(["kazpravda-2025-12-19:projects.total"], {
    list: "fundedProjects",
    filter: inYear(2025, NOT_GIVEN_ON),
    explanation: "Publicly paid projects of every kind but small grants, which are given on from grants.",
  }),
  {
    figures: ["kazpravda-2025-12-19:projects.ngo_implementing"],
    query: `{ fundedProjects(filter: { ${inYear(2025, NOT_GIVEN_ON)} }) { aggregates { distinctImplementers } } }`,
    path: "$.fundedProjects.aggregates.distinctImplementers",
    explanation: "Different organizations that carry out publicly paid projects of 2025.",
  },
  count(["kazpravda-2025-12-19:projects.strategic_partnership"], {
    list: "strategicPartnerships",
    filter: inYear(2025),
    explanation: "Strategic partnerships of the budget year.",
  }),
  count(report("small_grants.count-2021"), smallGrants(2021)),
  count(report("small_grants.count-2022"), smallGrants(2022)),
  sum(report("small_grants.amount-2022"), smallGrants(2022)),
  count(report("sdg.small_grants.count-2022"), {
    list: "smallGrants",
    filter: SDG_CALL,
    explanation: "Small grants given after the call of June 2022.",
  }),
  ofCall("sdg.small_grants.amount_each-2022", "amountEach { amount }", "amountEach.amount"),
  ofCall("sdg.small_grants.applications-2022", "applications", "applications"),
  ofCall("sdg.small_grants.second_stage-2022", "secondStage", "secondStage"),
  ofCall("sdg.goals_analysed", "goals { number }", "goals.size()"),
  orders(2025, ["kazpravda-2025-12-19:projects.social_order"]),
  grants(2025, ["kazpravda-2025-12-19:projects.grants", "lada-2025-10-22:grants.count"]),
  ...[2020, 2021, 2022].flatMap((year) => [
    grants(year, report(`grants.projects-${year}`)),
    grantMoney(year, `grants.amount-${year}`),
  ]),
  grants(2023, report("grants.projects-2023")),
  grantMoney(2023, "grants.amount-2023"),
  grants(
    2023,
    [...report("grants.projects.ministry-2023"), "cisc-2023-04-20:grants.projects-2023"],
    ofMinistry,
  ),
  grantMoney(2023, "grants.amount.ministry-2023", ofMinistry),
  grants(2023, report("grants.projects.mio-2023"), ofAkimats),
  grantMoney(2023, "grants.amount.mio-2023", ofAkimats),
  reached("grants.beneficiaries-2022", "BENEFICIARIES"),
  reached("grants.beneficiaries.special_needs-2022", "SPECIAL_NEEDS"),
  reached("grants.beneficiaries.low_income-2022", "LOW_INCOME"),
  reached("grants.training_events-2022", "TRAINING_EVENTS"),
  reached("grants.volunteers_trained-2022", "VOLUNTEERS_TRAINED"),
  reached("grants.experts-2022", "EXPERTS"),
  reached("grants.social_services_created-2022", "SERVICES_CREATED"),
  ...[2022, 2023].flatMap((year) => [
    orders(year, report(`social_order.projects-${year}`)),
    orderMoney(year, `social_order.amount-${year}`),
    orders(year, report(`social_order.projects.mio-${year}`), local),
    orderMoney(year, `social_order.amount.mio-${year}`, local),
    orders(year, report(`social_order.projects.cgo-${year}`), central),
    orderMoney(year, `social_order.amount.cgo-${year}`, central),
  ]),
  orderMoney(2023, "social_order.amount.by_sphere-vulnerable-2023", ', sphere: { in: ["7", "2.1"] }'),
  orderMoney(2023, "social_order.amount.by_sphere-youth-2023", ', sphere: { eq: "4" }'),
  orderMoney(2023, "social_order.amount.by_sphere-employment-2023", ', sphere: { eq: "9" }'),
];
