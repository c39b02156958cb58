import { wholeNumber, year } from "../../normalise/amounts.ts";
import { readCsv } from "../../normalise/csv.ts";
import { settleDuplicates } from "../../normalise/duplicates.ts";
import type { Fields } from "../../normalise/fields.ts";
import { fileNamed, refuseOtherFiles } from "../../normalise/files.ts";
import { stated, understandRows } from "../../normalise/rows.ts";
import type { Connector, RegisterFile, RegisterRow } from "../connector.ts";
import { binKey, sourceKey } from "../keys.ts";

const id = "training-courses";
const columns = ["number", "title_kk", "title_ru", "provider_bin", "year", "trained"];

export const trainingCourses: Connector = {
  id,
  title: {
    kk: "Ресурстық орталықтардың курстары (DEMONSTRATION)",
    ru: "Курсы ресурсных центров (DEMONSTRATION)",
    en: "Courses of resource centers (DEMONSTRATION)",
  },
  publisher: {
    kk: "Qogam, ресурстық орталықтар есептерінің пішінінде",
    ru: "Qogam, в форме отчетов ресурсных центров",
    en: "Qogam, in the shape of reports of resource centers",
  },
  licence: "CC0-1.0 (invented records)",
  kind: "DEMONSTRATION",
  cadence: "P1Y",
  rank: 14,
  describes: ["TrainingProgramme"],
  read,
};

function read(files: readonly RegisterFile[]): RegisterRow[] {
  refuseOtherFiles(files, /^courses\.csv$/);
  const rows = readCsv(fileNamed(files, "courses.csv"), { delimiter: ";", columns });
  return settleDuplicates(understandRows(rows, course));
}

function course(fields: Fields) {
  return stated("TrainingProgramme", sourceKey(id, fields.require("number", String)), () => ({
    kind: "COURSE",
    ...fields.requireLocalized("title", { kk: "title_kk", ru: "title_ru" }),
    provider: binKey(fields.requireBin("provider_bin")),
    year: fields.require("year", year),
    trained: fields.take("trained", wholeNumber),
  }));
}
