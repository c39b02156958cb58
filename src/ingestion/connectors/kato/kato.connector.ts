import { TerritoryLevel } from "../../../../entities/regions/territory.vocabulary.ts";
import { wholeNumber, year } from "../../normalise/amounts.ts";
import { readCsv } from "../../normalise/csv.ts";
import { settleDuplicates } from "../../normalise/duplicates.ts";
import type { Fields } from "../../normalise/fields.ts";
import { fileNamed, refuseOtherFiles } from "../../normalise/files.ts";
import { katoCode } from "../../normalise/kato.ts";
import { type SourceRow, stated, understandRows } from "../../normalise/rows.ts";
import { termOf } from "../../normalise/vocabulary-lookup.ts";
import type { Connector, RegisterFile, RegisterRow } from "../connector.ts";
import { ancestorsOf, type Parents } from "./ancestors.ts";
import { factsFor, readClassifier } from "./classifier.ts";

const columns = [
  "kato",
  "parent_kato",
  "level",
  "name_kk",
  "name_ru",
  "name_en",
  "iso_3166_2",
  "population",
  "population_year",
];

const level = termOf(TerritoryLevel, {
  region: "REGION",
  district: "DISTRICT",
  city_district: "CITY_DISTRICT",
});

export const kato: Connector = {
  id: "kato",
  title: {
    kk: "Әкімшілік-аумақтық объектілер жіктеуіші (ӘАОЖ)",
    ru: "Классификатор административно-территориальных объектов (КАТО)",
    en: "Classifier of administrative-territorial objects (KATO), NK RK 11-2025",
  },
  publisher: {
    kk: "Қазақстан Республикасының Ұлттық статистика бюросы",
    ru: "Бюро национальной статистики Республики Казахстан",
    en: "Bureau of National Statistics of the Republic of Kazakhstan",
  },
  licence: "Official classifier: not an object of copyright (law on copyright, art. 8)",
  homepage: "https://stat.gov.kz",
  kind: "OFFICIAL_REGISTER",
  cadence: "P1Y",
  rank: 1,
  describes: ["Territory"],
  read,
};

function read(files: readonly RegisterFile[]): RegisterRow[] {
  refuseOtherFiles(files, /^(?:territories|kato)\.csv$/);
  const classifier = files.find(({ name }) => /(?:^|[\\/])kato\.csv$/.test(name));
  if (classifier === undefined) return territories(fileNamed(files, "territories.csv"));
  return completed(
    classifier,
    files.filter((file) => file !== classifier),
  );
}

function territories(file: RegisterFile): RegisterRow[] {
  const rows = readCsv(file, { delimiter: ",", columns });
  const parents = parentsOf(rows);
  return settleDuplicates(understandRows(rows, (fields) => territory(fields, parents)));
}

/** The classifier has every territory; what it does not say, such as English names, the other file may. */
function completed(classifier: RegisterFile, others: readonly RegisterFile[]): RegisterRow[] {
  const { facts, problems } = factsFor(others.flatMap(territories), [
    "nameEn",
    "isoCode",
    "population",
    "populationYear",
  ]);
  const rows = settleDuplicates(readClassifier(classifier, facts));
  return [...rows, ...problems(rows)];
}

function territory(fields: Fields, parents: Parents) {
  const code = fields.require("kato", katoCode);
  return stated("Territory", code, () => ({
    kato: code,
    ...fields.requireLocalized("name", { kk: "name_kk", ru: "name_ru", en: "name_en" }),
    level: fields.require("level", level),
    parent: fields.take("parent_kato", katoCode),
    ancestors: ancestorsOf(code, parents, "parent_kato"),
    isoCode: fields.take("iso_3166_2", String),
    population: fields.take("population", wholeNumber),
    populationYear: fields.take("population_year", year),
  }));
}

function parentsOf(rows: readonly SourceRow[]): Parents {
  const parents = new Map<string, string | undefined>();
  for (const { fields } of rows) {
    const code = fields.given("kato");
    if (code !== undefined) parents.set(code, fields.given("parent_kato"));
  }
  return parents;
}
