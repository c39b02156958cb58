import { readCsv } from "../../normalise/csv.ts";
import { settleDuplicates } from "../../normalise/duplicates.ts";
import type { Fields } from "../../normalise/fields.ts";
import { fileNamed, refuseOtherFiles } from "../../normalise/files.ts";
import { goalCode } from "../../normalise/goals.ts";
import { stated, understandRows } from "../../normalise/rows.ts";
import { sphereCode } from "../../normalise/spheres.ts";
import type { Connector, RegisterFile, RegisterRow } from "../connector.ts";
import { sourceKey } from "../keys.ts";

const id = "sphere-goals";
const columns = ["sphere_code", "goal"];

export const sphereGoals: Connector = {
  id,
  title: {
    kk: "5-баптың салалары мен Тұрақты даму мақсаттарының сәйкестігі",
    ru: "Соответствие сфер статьи 5 и Целей устойчивого развития",
    en: "Crosswalk from the spheres of article 5 to the Sustainable Development Goals",
  },
  publisher: {
    kk: "Qogam редакторлары",
    ru: "Редакторы Qogam",
    en: "Editors of Qogam",
  },
  licence: "CC0-1.0",
  kind: "PUBLICATION",
  rank: 4,
  describes: ["GoalAssignment"],
  read,
};

function read(files: readonly RegisterFile[]): RegisterRow[] {
  refuseOtherFiles(files, /^sphere-goals\.csv$/);
  const rows = readCsv(fileNamed(files, "sphere-goals.csv"), { delimiter: ",", columns });
  return settleDuplicates(understandRows(rows, assignment));
}

function assignment(fields: Fields) {
  const sphere = fields.require("sphere_code", sphereCode);
  const goal = fields.require("goal", goalCode);
  return stated("GoalAssignment", sourceKey(id, `${sphere}/${goal}`), () => ({
    sphere,
    goal,
    assignedBy: "CROSSWALK",
  }));
}
