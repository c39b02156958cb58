import { vocabulary } from "../shared/vocabulary.ts";

export const FundingInstrument = vocabulary(
  "FundingInstrument",
  "The legal way in which public money reaches an organization.",
  {
    SOCIAL_ORDER: {
      kk: "мемлекеттік әлеуметтік тапсырыс",
      ru: "государственный социальный заказ",
      en: "State social order",
      source: "Law 36-III: art. 1 2)",
    },
    GRANT: {
      kk: "үкіметтік емес ұйымдарға арналған грант",
      ru: "грант для неправительственных организаций",
      en: "Grant for non-governmental organizations",
      source: "Law 36-III: art. 1 7-1)",
    },
    STRATEGIC_PARTNERSHIP: {
      kk: "стратегиялық әріптестікті іске асыруға арналған мемлекеттік тапсырыс",
      ru: "государственный заказ на реализацию стратегического партнерства",
      en: "State order for a strategic partnership",
      source: "Law 36-III: art. 1 5-5), 6-5",
    },
    SMALL_GRANT: {
      kk: "шағын грант",
      ru: "малый грант",
      en: "Small grant, given on from a grant by its recipient",
      source: "Operator of grants: small grants of 2024; the law has no such kind",
    },
  },
);

export const ProjectStatus = vocabulary(
  "ProjectStatus",
  "How far a publicly paid project has come; each register's own states are folded into these.",
  {
    PLANNED: { kk: "жоспарланған", ru: "запланирован", en: "Planned", source: "Law 36-III: art. 4-2" },
    ANNOUNCED: { kk: "жарияланған", ru: "объявлен", en: "Announced", source: "goszakup v3" },
    AWARDED: {
      kk: "жеңімпаз анықталды",
      ru: "определен исполнитель",
      en: "Implementer chosen",
      source: "goszakup v3",
    },
    IN_PROGRESS: { kk: "орындалуда", ru: "исполняется", en: "Being carried out", source: "goszakup v3" },
    COMPLETED: { kk: "орындалды", ru: "исполнен", en: "Accepted as done", source: "goszakup v3" },
    ASSESSED: {
      kk: "нәтижелері бағаланды",
      ru: "результаты оценены",
      en: "Results assessed",
      source: "Law 36-III: art. 4-2",
    },
    TERMINATED: { kk: "бұзылды", ru: "расторгнут", en: "Ended before its time", source: "goszakup v3" },
    CANCELLED: {
      kk: "күші жойылды",
      ru: "отменен",
      en: "Cancelled before a contract",
      source: "goszakup v3",
    },
  },
);

export const StageStatus = vocabulary("StageStatus", "The state of one stage of a project.", {
  PLANNED: { kk: "жоспарланған", ru: "запланирован", en: "Planned", source: "Qogam" },
  IN_PROGRESS: { kk: "орындалуда", ru: "исполняется", en: "Under way", source: "Qogam" },
  COMPLETED: { kk: "орындалды", ru: "исполнен", en: "Done", source: "Qogam" },
  CANCELLED: { kk: "тоқтатылды", ru: "прекращен", en: "Stopped", source: "Qogam" },
});
