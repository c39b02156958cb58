import { TrainingKind } from "../../../../entities/training/training-programme.vocabulary.ts";
import { wholeNumber, year } from "../../normalise/amounts.ts";
import { readCsv } from "../../normalise/csv.ts";
import { settleDuplicates } from "../../normalise/duplicates.ts";
import type { Fields } from "../../normalise/fields.ts";
import { fileNamed, refuseOtherFiles } from "../../normalise/files.ts";
import { stated, understandRows } from "../../normalise/rows.ts";
import { termOf } from "../../normalise/vocabulary-lookup.ts";
import type { Connector, RegisterFile, RegisterRow } from "../connector.ts";
import { sourceKey } from "../keys.ts";

const id = "academy";
const columns = ["number", "year", "kind_ru", "title_kk", "title_ru", "title_en", "trained"];

const kind = termOf(TrainingKind);

export const academy: Connector = {
  id,
  title: {
    kk: "ҮЕҰ академиясының факультеттері мен курстары",
    ru: "Факультеты и курсы Академии НПО",
    en: "Faculties and courses of the Academy of NGOs",
  },
  publisher: {
    kk: "Азаматтық қоғам істері комитеті, 2023 жылғы көктемгі есеп",
    ru: "Комитет по делам гражданского общества, отчет весны 2023 года",
    en: "Committee for Civil Society Affairs, report of spring 2023",
  },
  licence: "Facts of an official report: not an object of copyright (law on copyright, art. 8)",
  kind: "PUBLICATION",
  rank: 22,
  describes: ["TrainingProgramme"],
  read,
};

function read(files: readonly RegisterFile[]): RegisterRow[] {
  refuseOtherFiles(files, /^academy\.csv$/);
  const rows = readCsv(fileNamed(files, "academy.csv"), { delimiter: ",", columns });
  return settleDuplicates(understandRows(rows, programme));
}

function programme(fields: Fields) {
  const period = fields.require("year", year);
  const key = sourceKey(id, `${period}:${fields.require("number", wholeNumber)}`);
  return stated("TrainingProgramme", key, () => ({
    kind: fields.require("kind_ru", kind),
    ...fields.requireLocalized("title", { kk: "title_kk", ru: "title_ru", en: "title_en" }),
    year: period,
    trained: fields.take("trained", wholeNumber),
  }));
}
