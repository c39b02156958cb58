import { makeAwards } from "../generator/awards.ts";
import type { ProgrammeName } from "../generator/awards.ts";
import type { Figure } from "./figure.ts";

const report = "Committee for Civil Society Affairs, report of spring 2023";
const article = "kazpravda.kz, 19.12.2025";

interface Given {
  readonly programme: ProgrammeName;
  readonly period: string;
  readonly published: number;
  readonly source: string;
}

/** Periods are `2025` or `2018–2022`, both ends included. */
const laureates = (what: string, { programme, period, published, source }: Given): Figure => ({
  what,
  period,
  published,
  unit: "laureates",
  source,
  ours: published,
  count: (world) => {
    const [from = 0, to = from] = period.split("–").map(Number);
    return makeAwards(world).filter(
      (award) => award.programme === programme && award.year >= from && award.year <= to,
    ).length;
  },
});

const prizes = (period: string, published: number, source: string): Figure =>
  laureates("prizes for NGOs", { programme: "PRIZE_FOR_NGO", period, published, source });

const titles = (period: string, published: number, source: string): Figure =>
  laureates("honorary titles in charity", { programme: "CHARITY_HONORARY_TITLE", period, published, source });

const generous = (period: string, published: number): Figure =>
  laureates("winners of «Жомарт жүрек»", { programme: "ZHOMART_ZHUREK", period, published, source: report });

const volunteers = (period: string, published: number, source: string): Figure =>
  laureates("laureates of «Волонтер года»", {
    programme: "VOLUNTEER_OF_THE_YEAR",
    period,
    published,
    source,
  });

export const awardFigures: readonly Figure[] = [
  prizes("2017", 59, "strategy2050.kz, 2017"),
  prizes("2025", 73, article),
  prizes("2017–2025", 486, "rus.baq.kz, 2025"),
  laureates("laureates of «Таңдау»", { programme: "TANDAU", period: "2025", published: 12, source: article }),
  titles("2024", 31, "qazaqstan.tv, 10.2024"),
  titles("2025", 33, article),
  generous("2018", 50),
  generous("2019", 50),
  generous("2020", 25),
  generous("2021", 51),
  generous("2022", 50),
  generous("2018–2022", 226),
  volunteers("2020–2022", 138, report),
  volunteers("2020–2024", 247, "kaz.inform.kz, 03.10.2025"),
];
