import { orderEnum } from "../shared/order.ts";
import { page } from "../shared/page.args.ts";
import { PublishedFigureFilter } from "./published-figure.filter.ts";

const PublishedFigureOrder = orderEnum("PublishedFigure", {
  INDICATOR: "code of what is measured",
  NAME: "what is measured, in the order of the Kazakh alphabet",
  VALUE: "value",
  YEAR: "year that it is about",
  AS_OF: "day on which it is true",
  PERIOD_STARTS_ON: "first day of the period",
  DOCUMENT: "code of the document",
  POSITION: "place in the document",
});

export const PublishedFiguresPage = page(
  "published figures",
  () => PublishedFigureFilter,
  () => PublishedFigureOrder,
);
