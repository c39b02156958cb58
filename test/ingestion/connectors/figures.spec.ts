import { expect, test } from "vitest";

import { figures } from "../../../src/ingestion/connectors/figures/figures.connector.ts";
import { payloadOf, readingOf } from "../support/register-files.ts";

const reading = readingOf(figures);
const figure = (key: string) => payloadOf(reading, key, "PublishedFigure");

test("a figure is stated under its document and its own name there, with the sentence as it stands", () => {
  expect(figure("report:councils")).toMatchObject({
    indicator: "councils.total",
    nameRu: "Советов",
    value: "258.00",
    qualifier: "EXACT",
    unit: "councils",
    publishedAs: "258",
    source: "figures",
    document: "report",
    position: 1,
    quotation: "По республике действуют 258 советов, из них …",
  });
});

test("its year is that of its day, else of the end of its period, else nobody's", () => {
  expect(figure("news:councils")).toMatchObject({ asOf: "2025-12-19", year: 2025 });
  expect(figure("report:councils")).toMatchObject({ periodEndsOn: "2023-12-31", year: 2023 });
  expect(figure("report:money")).not.toHaveProperty("year");
});

test("a document is stated under its code, and needs no date", () => {
  expect(payloadOf(reading, "news", "FigureDocument")).toMatchObject({
    publisherRu: "Газета",
    publishedOn: "2025-12-19",
    url: "https://example.kz/1",
  });
  expect(payloadOf(reading, "report", "FigureDocument")).not.toHaveProperty("publishedOn");
});

test("both sides of a disagreement get its sentence, and a slip belongs to one figure alone", () => {
  const said = { code: "C1", explanationRu: "Даты разные.", explanationEn: "The days differ." };
  expect(figure("report:councils")).toMatchObject({
    disagreesWith: ["news:councils", "report:money"],
    disagreements: [
      { ...said, other: "news:councils", position: 1 },
      { ...said, other: "report:money", position: 2 },
    ],
  });
  expect(figure("report:money")).toMatchObject({
    disagreesWith: ["report:councils"],
    disagreements: [
      { ...said, other: "report:councils", position: 1 },
      { code: "C2", explanationRu: "Описка.", explanationEn: "A slip.", position: 2 },
    ],
  });
});

test("what cannot be understood is set aside: a number, a word, a day, a figure that is not there", () => {
  expect(reading.problems).toEqual([
    "figure-documents.csv:4 DATE_INVALID published_on",
    "figures.csv:5 AMOUNT_AMBIGUOUS value",
    "figures.csv:6 UNKNOWN_VALUE qualifier",
    "figure-disagreements.csv:4 REFERENCE_UNKNOWN with",
    "figure-disagreements.csv:5 VALUE_MISSING explanation_ru",
  ]);
});
