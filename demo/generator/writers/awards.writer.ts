import { AwardProgramme, LaureateKind } from "../../../entities/awards/award.vocabulary.ts";
import type { RegisterFile } from "../../../src/ingestion/connectors/connector.ts";
import { makeAwards } from "../awards.ts";
import type { Award } from "../awards.ts";
import { BinIssuer, misshapen, strayIin } from "../bin.ts";
import { russianDate } from "../calendar.ts";
import { spoiledRows, strewn } from "../dirt.ts";
import { Random } from "../random.ts";
import { bases } from "../words/award-words.ts";
import type { World } from "../world.ts";
import { csvFile, ragged, tenge } from "./csv.ts";
import type { CsvRow } from "./csv.ts";

const SPOILED_SERIALS = 99_700;
const columns = [
  "number",
  "programme_ru",
  "year",
  "decided_on",
  "nomination_kk",
  "nomination_ru",
  "sphere_code",
  "laureate_kind_ru",
  "laureate_bin",
  "amount",
  "basis_kk",
  "basis_ru",
];

/** What the annexes of orders and decrees would list; whoever is a person is called so and nothing else. */
export function awardFiles(world: World): RegisterFile[] {
  const chance = new Random("awards file");
  const clean = makeAwards(world).map(awardRow);
  const rows = strewn(clean, spoiledAwards(clean, chance), chance);
  return [csvFile("awards.csv", rows, columns, { separator: ";" })];
}

const awardRow = (award: Award): CsvRow => ({
  number: award.number,
  programme_ru: AwardProgramme.terms[award.programme].ru,
  year: String(award.year),
  decided_on: russianDate(award.decidedOn),
  nomination_kk: award.nomination?.kk ?? "",
  nomination_ru: award.nomination?.ru ?? "",
  sphere_code: award.sphere ?? "",
  ...laureate(award),
  amount: award.amount === null ? "" : tenge(award.amount),
  basis_kk: bases[award.programme]?.kk ?? "",
  basis_ru: bases[award.programme]?.ru ?? "",
});

function laureate({ laureate: who }: Award): CsvRow {
  const [kind, bin] = typeof who === "string" ? [who, ""] : (["ORGANIZATION", who.bin] as const);
  return { laureate_kind_ru: LaureateKind.terms[kind].ru, laureate_bin: bin };
}

function spoiledAwards(clean: readonly CsvRow[], chance: Random): CsvRow[] {
  const bins = new BinIssuer(SPOILED_SERIALS);
  const fresh = (row: CsvRow, ordinal: number): CsvRow => ({
    ...row,
    number: `PN-9999-${String(ordinal).padStart(3, "0")}`,
    laureate_kind_ru: LaureateKind.terms.ORGANIZATION.ru,
    laureate_bin: bins.issue("2014-02-01"),
  });
  return spoiledRows(
    "awards/awards",
    clean,
    {
      BIN_STRUCTURE: (row, ordinal) => ({
        ...fresh(row, ordinal),
        laureate_bin: misshapen(bins.issue("2014-02-01")),
      }),
      IIN_IN_BIN: (row, ordinal) => ({ ...fresh(row, ordinal), laureate_bin: strayIin(chance) }),
      DATE_INVALID: (row, ordinal) => ({ ...fresh(row, ordinal), decided_on: "30.02.2021" }),
      AMOUNT_AMBIGUOUS: (row, ordinal) => ({ ...fresh(row, ordinal), amount: "7.864,000,00" }),
      COLUMN_COUNT: (row, ordinal) => ragged(fresh(row, ordinal)),
      UNKNOWN_VALUE: (row, ordinal) => ({ ...fresh(row, ordinal), programme_ru: "благодарность" }),
    },
    chance,
  );
}
