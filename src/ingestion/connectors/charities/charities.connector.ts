import { CharityBasis, CharityForm } from "../../../../entities/charities/charity.vocabulary.ts";
import { plainAmount } from "../../normalise/amounts.ts";
import { readCsv } from "../../normalise/csv.ts";
import { isoDate } from "../../normalise/dates.ts";
import { settleDuplicates } from "../../normalise/duplicates.ts";
import type { Fields } from "../../normalise/fields.ts";
import { fileNamed, refuseOtherFiles } from "../../normalise/files.ts";
import { ownedLines } from "../../normalise/owned-lines.ts";
import type { OwnedLines } from "../../normalise/owned-lines.ts";
import { stated, understandRows } from "../../normalise/rows.ts";
import { termOf } from "../../normalise/vocabulary-lookup.ts";
import type { Connector, RegisterFile, RegisterRow } from "../connector.ts";
import { binKey } from "../keys.ts";

const columns = ["bin", "name_ru", "basis_ru", "since", "forms_ru"];

const programmeColumns = [
  "bin",
  "position",
  "title_kk",
  "title_ru",
  "goal_kk",
  "goal_ru",
  "starts_on",
  "ends_on",
  "planned_amount",
  "raised_amount",
  "spent_amount",
];

const basis = termOf(CharityBasis);
const form = termOf(CharityForm);

export const charities: Connector = {
  id: "charities",
  title: {
    kk: "Қайырымдылық ұйымдары мен бағдарламалары (DEMONSTRATION)",
    ru: "Благотворительные организации и программы (DEMONSTRATION)",
    en: "Charities and their programmes (DEMONSTRATION)",
  },
  publisher: {
    kk: "Qogam, Азаматтық қоғам істері комитетінің тізімдері пішінінде",
    ru: "Qogam, в форме списков Комитета по делам гражданского общества",
    en: "Qogam, in the shape of lists of the Committee for Civil Society Affairs",
  },
  licence: "CC0-1.0 (invented records)",
  kind: "DEMONSTRATION",
  cadence: "P1Y",
  rank: 10,
  describes: ["Charity"],
  read,
};

function read(files: readonly RegisterFile[]): RegisterRow[] {
  refuseOtherFiles(files, /^(?:charities|programmes)\.csv$/);
  const rows = readCsv(fileNamed(files, "charities.csv"), { delimiter: ",", columns });
  const lines = readCsv(fileNamed(files, "programmes.csv"), {
    delimiter: ",",
    columns: programmeColumns,
    mayBeEmpty: true,
  });
  const programmes = ownedLines(lines, { owners: rows, owner: keyOf, describe: programme });
  return [
    ...settleDuplicates(understandRows(rows, (fields) => charity(fields, programmes))),
    ...programmes.problems,
  ];
}

function charity(fields: Fields, programmes: OwnedLines) {
  const key = keyOf(fields);
  return stated("Charity", key, () => ({
    organization: key,
    basis: fields.require("basis_ru", basis),
    since: fields.take("since", isoDate),
    forms: fields.list("forms_ru", form),
    programmes: programmes.of(key),
  }));
}

function keyOf(fields: Fields): string {
  return binKey(fields.requireBin("bin"));
}

function programme(fields: Fields) {
  return {
    ...fields.requireLocalized("title", { kk: "title_kk", ru: "title_ru" }),
    ...fields.localized("goal", { kk: "goal_kk", ru: "goal_ru" }),
    startsOn: fields.take("starts_on", isoDate),
    endsOn: fields.take("ends_on", isoDate),
    plannedAmount: fields.take("planned_amount", plainAmount),
    raisedAmount: fields.take("raised_amount", plainAmount),
    spentAmount: fields.take("spent_amount", plainAmount),
  };
}
