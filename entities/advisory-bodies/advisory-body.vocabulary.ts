import { vocabulary } from "../shared/vocabulary.ts";

const REPORT = "Committee for Civil Society Affairs, report of spring 2023";

export const AdvisoryBodyKind = vocabulary(
  "AdvisoryBodyKind",
  "What kind of body advises the state, other than a public council.",
  {
    NATIONAL_KURULTAI: {
      kk: "Ұлттық құрылтай",
      ru: "Национальный курултай",
      en: "National Kurultai under the President",
      source: "Decree of the President № 930 of 14.06.2022",
    },
    NATIONAL_COUNCIL: {
      kk: "Ұлттық қоғамдық сенім кеңесі",
      ru: "Национальный совет общественного доверия",
      en: "National Council of Public Trust, which the Kurultai follows",
      source: REPORT,
    },
    COORDINATION_COUNCIL: {
      kk: "Үкіметтік емес ұйымдармен өзара іс-қимыл жөніндегі үйлестіру кеңесі",
      ru: "Координационный совет по взаимодействию с неправительственными организациями",
      en: "Coordination council at the ministry that answers for civil society",
      source: "Law 36-III: art. 1 6-1)",
    },
    NGO_INTERACTION_COUNCIL: {
      kk: "үкіметтік емес ұйымдармен өзара іс-қимыл және ынтымақтастық жөніндегі кеңес",
      ru: "совет по взаимодействию и сотрудничеству с неправительственными организациями",
      en: "Council at a central or local body for work with NGOs",
      source: "Law 36-III: art. 1 8), 4-2",
    },
    WORKING_GROUP: {
      kk: "жұмыс тобы",
      ru: "рабочая группа",
      en: "Working group for one task, such as a law",
      source: REPORT,
    },
    EXPERT_COUNCIL: {
      kk: "сараптамалық кеңес",
      ru: "экспертный совет, экспертная комиссия",
      en: "Council or commission of experts for one project",
      source: REPORT,
    },
  },
);
