import { vocabulary } from "./vocabulary.ts";

export const DatePrecision = vocabulary(
  "DatePrecision",
  "How much of a date a document states; what it leaves open is written as the first day of the period.",
  {
    DAY: { kk: "күн", ru: "день", en: "The day is stated", source: "Qogam" },
    MONTH: { kk: "ай", ru: "месяц", en: "The month is stated, the day is not", source: "Qogam" },
    YEAR: { kk: "жыл", ru: "год", en: "Only the year is stated", source: "Qogam" },
  },
);
