import { wholeNumber } from "../../normalise/amounts.ts";
import { readCsv } from "../../normalise/csv.ts";
import { settleDuplicates } from "../../normalise/duplicates.ts";
import type { Fields } from "../../normalise/fields.ts";
import { fileNamed, refuseOtherFiles } from "../../normalise/files.ts";
import { goalCode } from "../../normalise/goals.ts";
import { stated, understandRows } from "../../normalise/rows.ts";
import type { Connector, RegisterFile, RegisterRow } from "../connector.ts";

const columns = ["number", "name_kk", "name_ru", "name_en"];

export const goals: Connector = {
  id: "goals",
  title: {
    kk: "Тұрақты даму мақсаттары",
    ru: "Цели в области устойчивого развития",
    en: "Sustainable Development Goals",
  },
  publisher: {
    kk: "Біріккен Ұлттар Ұйымы",
    ru: "Организация Объединенных Наций",
    en: "United Nations",
  },
  licence: "Facts: numbers and short names of the goals; name the United Nations",
  homepage: "https://sdgs.un.org/goals",
  kind: "PUBLICATION",
  rank: 3,
  describes: ["SustainableDevelopmentGoal"],
  read,
};

function read(files: readonly RegisterFile[]): RegisterRow[] {
  refuseOtherFiles(files, /^goals\.csv$/);
  const rows = readCsv(fileNamed(files, "goals.csv"), { delimiter: ",", columns });
  return settleDuplicates(understandRows(rows, goal));
}

function goal(fields: Fields) {
  const code = fields.require("number", goalCode);
  return stated("SustainableDevelopmentGoal", code, () => ({
    code,
    number: wholeNumber(code),
    ...fields.requireLocalized("name", { kk: "name_kk", ru: "name_ru", en: "name_en" }),
  }));
}
