import type { RegisterFile } from "../../../src/ingestion/connectors/connector.ts";
import { strayIin } from "../bin.ts";
import { spoiledRows, strewn } from "../dirt.ts";
import { Random } from "../random.ts";
import { makeTrainingCourses } from "../training-courses.ts";
import type { TrainingCourse } from "../training-courses.ts";
import type { World } from "../world.ts";
import { csvFile } from "./csv.ts";
import type { CsvRow } from "./csv.ts";

const columns = ["number", "title_kk", "title_ru", "provider_bin", "year", "trained"];

/** What resource centers would report together. */
export function trainingCourseFiles(world: World): RegisterFile[] {
  const chance = new Random("training courses file");
  const clean = makeTrainingCourses(world).map(courseRow);
  const rows = strewn(clean, spoiledCourses(clean, chance), chance);
  return [csvFile("courses.csv", rows, columns, { separator: ";" })];
}

const courseRow = ({ number, title, provider, year, trained }: TrainingCourse): CsvRow => ({
  number,
  title_kk: title.kk,
  title_ru: title.ru,
  provider_bin: provider.bin,
  year: String(year),
  trained: String(trained),
});

function spoiledCourses(clean: readonly CsvRow[], chance: Random): CsvRow[] {
  const fresh = (row: CsvRow, ordinal: number): CsvRow => ({ ...row, number: `K-9999-${ordinal}` });
  return spoiledRows(
    "training-courses/courses",
    clean,
    {
      BIN_MISSING: (row, ordinal) => ({ ...fresh(row, ordinal), provider_bin: "" }),
      IIN_IN_BIN: (row, ordinal) => ({ ...fresh(row, ordinal), provider_bin: strayIin(chance) }),
      NUMBER_INVALID: (row, ordinal) => ({ ...fresh(row, ordinal), trained: "около 40" }),
    },
    chance,
  );
}
