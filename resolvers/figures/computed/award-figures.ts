import { count, type ComputedFigure } from "./computed-figure.ts";

const awarded = (figures: readonly string[], programme: string, years: string): ComputedFigure =>
  count(figures, {
    list: "awards",
    filter: `programme: { eq: ${programme} }, year: { ${years} }`,
    explanation: "Awards of the programme in these years, one a laureate, whoever that is.",
  });

const generous = (figure: string, years: string): ComputedFigure =>
  awarded([`committee-2023:prize.zhomart.${figure}`], "ZHOMART_ZHUREK", years);

export const awardFigures: readonly ComputedFigure[] = [
  awarded(["kazpravda-2025-12-19:prize.ngo.laureates"], "PRIZE_FOR_NGO", "eq: 2025"),
  awarded(["kazpravda-2025-12-19:prize.tandau.laureates"], "TANDAU", "eq: 2025"),
  awarded(
    ["kazpravda-2025-12-19:charity.honorary_titles", "baq-prizes-2025:charity.honorary_titles"],
    "CHARITY_HONORARY_TITLE",
    "eq: 2025",
  ),
  ...[2018, 2019, 2020, 2021, 2022].map((year) => generous(`winners-${year}`, `eq: ${year}`)),
  generous("total", "gte: 2018, lte: 2022"),
  awarded(["committee-2023:prize.volunteer_of_year.total"], "VOLUNTEER_OF_THE_YEAR", "gte: 2020, lte: 2022"),
  awarded(
    ["inform-2025-10-03:prize.volunteer_of_year.total"],
    "VOLUNTEER_OF_THE_YEAR",
    "gte: 2020, lte: 2024",
  ),
];
