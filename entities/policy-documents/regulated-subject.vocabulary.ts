import { vocabulary } from "../shared/vocabulary.ts";

const REPORT = "Committee for Civil Society Affairs, report of spring 2023";

export const RegulatedSubject = vocabulary(
  "RegulatedSubject",
  "What a policy document gives rules or aims for, by the nouns of this schema and a few beside them.",
  {
    ORGANIZATION: {
      kk: "коммерциялық емес ұйымдар",
      ru: "некоммерческие организации",
      en: "Non-profit organizations: Organization",
      source: "Law 142-II: art. 1",
    },
    NGO_REPORT: {
      kk: "үкіметтік емес ұйымдардың дерекқоры",
      ru: "база данных неправительственных организаций",
      en: "Yearly data of NGOs: NgoReport",
      source: "Law 142-II: art. 41",
    },
    SOCIAL_ORDER: {
      kk: "мемлекеттік әлеуметтік тапсырыс",
      ru: "государственный социальный заказ",
      en: "State social order: SocialOrder",
      source: "Law 36-III: art. 1 2)",
    },
    GRANT: {
      kk: "үкіметтік емес ұйымдарға арналған гранттар",
      ru: "гранты для неправительственных организаций",
      en: "Grants for NGOs: Grant",
      source: "Law 36-III: art. 6-1",
    },
    STRATEGIC_PARTNERSHIP: {
      kk: "стратегиялық әріптестік",
      ru: "стратегическое партнерство",
      en: "State order for strategic partnership: StrategicPartnership",
      source: "Law 36-III: art. 1",
    },
    AWARD: {
      kk: "сыйлықақылар мен құрметті атақтар",
      ru: "премии и почетные звания",
      en: "Prizes, honorary titles and medals: Award",
      source: "Law 36-III: art. 1",
    },
    PUBLIC_COUNCIL: {
      kk: "қоғамдық кеңестер",
      ru: "общественные советы",
      en: "Public councils: PublicCouncil",
      source: "Law 383-V: art. 1",
    },
    PUBLIC_CONTROL: {
      kk: "қоғамдық бақылау",
      ru: "общественный контроль",
      en: "Public control: hearings, monitorings, expertise, reports heard",
      source: "Law 30-VIII: art. 1",
    },
    CHARITY: {
      kk: "қайырымдылық",
      ru: "благотворительность",
      en: "Charity: Charity",
      source: "Law 402-V: art. 1",
    },
    VOLUNTEERING: {
      kk: "волонтерлік қызмет",
      ru: "волонтерская деятельность",
      en: "Volunteer work: VolunteerOrganization, VolunteerEvent",
      source: "Law 42-VI: art. 1",
    },
    CIVIL_FORUM: {
      kk: "Азаматтық форум",
      ru: "Гражданский форум",
      en: "Civil forums, their recommendations and plans: CivilForum",
      source: REPORT,
    },
    ADVISORY_BODY: {
      kk: "консультативтік-кеңесші органдар",
      ru: "консультативно-совещательные органы",
      en: "Advisory bodies other than public councils: AdvisoryBody",
      source: "Law 36-III: art. 4-2",
    },
    FEEDBACK_CHANNEL: {
      kk: "петициялар мен ұсыныстар",
      ru: "петиции и предложения",
      en: "Petitions and proposals: FeedbackChannel",
      source: "Code 350-VI: art. 90-4, 90-5",
    },
    SUSTAINABLE_DEVELOPMENT_GOAL: {
      kk: "Орнықты даму мақсаттары",
      ru: "Цели устойчивого развития",
      en: "Sustainable development goals: SustainableDevelopmentGoal",
      source: REPORT,
    },
    PEACEFUL_ASSEMBLY: {
      kk: "бейбіт жиналыстар",
      ru: "мирные собрания",
      en: "Peaceful assemblies; no register of them is joined here",
      source: "Law 333-VI: art. 1",
    },
    MEDIATION: {
      kk: "медиация",
      ru: "медиация",
      en: "Settlement of disputes out of court; no register of it is joined here",
      source: REPORT,
    },
    HUMAN_RIGHTS: {
      kk: "адам құқықтары",
      ru: "права человека",
      en: "Protection of human rights; no register of it is joined here",
      source: REPORT,
    },
  },
);
