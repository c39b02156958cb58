import { FigureQualifier } from "../../../../entities/figures/figure.vocabulary.ts";
import { plainAmount, wholeNumber } from "../../normalise/amounts.ts";
import { readCsv } from "../../normalise/csv.ts";
import { isoDate } from "../../normalise/dates.ts";
import { isStated, settleDuplicates } from "../../normalise/duplicates.ts";
import type { Fields } from "../../normalise/fields.ts";
import { fileNamed, refuseOtherFiles } from "../../normalise/files.ts";
import { stated, understandRows } from "../../normalise/rows.ts";
import type { SourceRow } from "../../normalise/rows.ts";
import { termOf } from "../../normalise/vocabulary-lookup.ts";
import type { Connector, RegisterFile, RegisterRow } from "../connector.ts";
import { sourceKey } from "../keys.ts";
import { disagreementsAmong } from "./disagreements.ts";
import type { Disagreements } from "./disagreements.ts";
import { disagreementColumns, documentColumns, figureColumns } from "./figure-columns.ts";

const ID = "figures";

const qualifier = termOf(FigureQualifier, {
  exact: "EXACT",
  about: "ABOUT",
  "more than": "MORE_THAN",
  "less than": "LESS_THAN",
  plan: "PLAN",
});

export const figures: Connector = {
  id: ID,
  title: {
    kk: "Ресми құжаттарда жарияланған көрсеткіштер",
    ru: "Показатели, опубликованные в официальных документах",
    en: "Figures that official documents state",
  },
  publisher: {
    kk: "Әр құжаттың баспагері; жинақтаған Qogam",
    ru: "Издатель каждого документа; собрано в Qogam",
    en: "The publisher of each document; put together by Qogam",
  },
  licence: "Facts with short quotations, each with its source (law on copyright, art. 8 and 19)",
  kind: "PUBLICATION",
  rank: 27,
  describes: ["FigureDocument", "PublishedFigure"],
  read,
};

function read(files: readonly RegisterFile[]): RegisterRow[] {
  refuseOtherFiles(files, /^(?:figures|figure-documents|figure-disagreements)\.csv$/);
  const table = (name: string, columns: readonly string[], mayBeEmpty = false) =>
    readCsv(fileNamed(files, name), { delimiter: ",", columns, mayBeEmpty });
  const rows = table("figures.csv", figureColumns);
  const lines = table("figure-disagreements.csv", disagreementColumns, true);
  const disagreements = disagreementsAmong(keysIn(rows), lines);
  return [
    ...settleDuplicates(understandRows(table("figure-documents.csv", documentColumns), document)),
    ...settleDuplicates(understandRows(rows, (fields) => figure(fields, disagreements))),
    ...disagreements.problems,
  ];
}

function keysIn(rows: readonly SourceRow[]): ReadonlySet<string> {
  const named = understandRows(rows, (fields) => stated("figure", keyOf(fields), () => ({})));
  return new Set(named.filter(isStated).map(({ statement }) => statement.key));
}

function keyOf(fields: Fields): string {
  return sourceKey(fields.require("document", String), fields.require("figure", String));
}

function document(fields: Fields) {
  const code = fields.require("document", String);
  return stated("FigureDocument", code, () => ({
    code,
    ...fields.requireLocalized("title", { ru: "title_ru", en: "title_en" }),
    ...fields.requireLocalized("publisher", { ru: "publisher_ru", en: "publisher_en" }),
    publishedOn: fields.take("published_on", isoDate),
    url: fields.take("url", String),
    ...fields.localized("note", { ru: "note_ru", en: "note_en" }),
  }));
}

function figure(fields: Fields, disagreements: Disagreements) {
  const key = keyOf(fields);
  return stated("PublishedFigure", key, () => ({
    ...measured(fields),
    ...dated(fields),
    source: ID,
    document: fields.require("document", String),
    position: fields.require("position", wholeNumber),
    quotation: fields.text("quotation"),
    ...fields.localized("note", { ru: "note_ru", en: "note_en" }),
    disagreesWith: disagreements.othersOf(key),
    disagreements: disagreements.of(key),
  }));
}

function measured(fields: Fields) {
  return {
    indicator: fields.require("indicator", String),
    ...fields.requireLocalized("name", { ru: "name_ru", en: "name_en" }),
    value: fields.require("value", plainAmount),
    qualifier: fields.require("qualifier", qualifier),
    unit: fields.require("unit", String),
    publishedAs: fields.text("published_as"),
  };
}

function dated(fields: Fields) {
  const periodStartsOn = fields.take("period_starts_on", isoDate);
  const periodEndsOn = fields.take("period_ends_on", isoDate);
  const asOf = fields.take("as_of", isoDate);
  const day = asOf ?? periodEndsOn ?? periodStartsOn;
  return { periodStartsOn, periodEndsOn, asOf, year: day && Number(day.slice(0, 4)) };
}
