import { LegalForm } from "../../../entities/organizations/organization.vocabulary.ts";
import type { RegisterFile } from "../../../src/ingestion/connectors/connector.ts";
import { BinIssuer, misshapen, strayIin } from "../bin.ts";
import { russianDate } from "../calendar.ts";
import { spoiledRows, strewn } from "../dirt.ts";
import { makeDisagreements } from "../disagreements.ts";
import type { Ngo, Status } from "../organization.ts";
import { Random } from "../random.ts";
import { lookAlike } from "../text.ts";
import type { World } from "../world.ts";
import { csvFile, ragged } from "./csv.ts";
import type { CsvRow } from "./csv.ts";

const SPOILED_SERIALS = 99_200;
const columns = [
  "registry_number",
  "bin",
  "name_kk",
  "name_ru",
  "legal_form_ru",
  "registered_on",
  "kato",
  "address_kk",
  "address_ru",
  "status_ru",
  "spheres",
  "former_names_kk",
  "former_names_ru",
];

const statuses: Readonly<Record<Status, string>> = {
  REGISTERED: "действующая",
  INACTIVE: "не действует",
  SUSPENDED: "приостановлена",
  IN_LIQUIDATION: "в стадии ликвидации",
  UNKNOWN: "без БИН",
  REORGANISATION: "действующая",
  BANKRUPTCY: "действующая",
  LIQUIDATED: "не действует",
};

/** The base of non-governmental organizations, as somebody exports it from a spreadsheet. */
export function ngoBaseFiles(world: World): RegisterFile[] {
  const chance = new Random("ngo-base");
  const { base } = makeDisagreements(world);
  const clean = world.ngos.map((ngo) => ngoRow({ ...ngo, ...base.get(ngo) }, chance));
  const rows = strewn(clean, spoiledNgos(clean, chance), chance);
  return [csvFile("ngo-base.csv", rows, columns, { separator: ";", byteOrderMark: true })];
}

const ngoRow = (ngo: Ngo, chance: Random): CsvRow => ({
  registry_number: ngo.number,
  bin: binInSpreadsheet(ngo.bin ?? "", chance),
  name_kk: chance.chance(0.015) ? lookAlike(ngo.shortName.kk) : ngo.shortName.kk,
  name_ru: ngo.shortName.ru,
  legal_form_ru: LegalForm.terms[ngo.form].ru,
  registered_on: russianDate(ngo.registeredOn),
  kato: ngo.territory,
  address_kk: ngo.address.kk,
  address_ru: ngo.address.ru,
  status_ru: statuses[ngo.status],
  spheres: ngo.spheres.join("|"),
  former_names_kk: ngo.formerNames.map(({ kk }) => kk).join("|"),
  former_names_ru: ngo.formerNames.map(({ ru }) => ru).join("|"),
});

/** A spreadsheet takes a BIN for a number and drops one or two zeros before it; three would leave too little to go by. */
const binInSpreadsheet = (bin: string, chance: Random): string =>
  bin.startsWith("0") && !bin.startsWith("000") && chance.chance(0.06) ? bin.replace(/^0+/, "") : bin;

function spoiledNgos(clean: readonly CsvRow[], chance: Random): CsvRow[] {
  const bins = new BinIssuer(SPOILED_SERIALS);
  const fresh = (row: CsvRow, ordinal: number) => ({
    ...row,
    registry_number: `NPO-9${String(ordinal).padStart(5, "0")}`,
    bin: bins.issue("2019-02-01"),
    status_ru: statuses.REGISTERED,
  });
  return spoiledRows(
    "ngo-base/ngo-base",
    clean,
    {
      BIN_LENGTH: (row, ordinal) => ({ ...fresh(row, ordinal), bin: bins.issue("2019-02-01").slice(0, 9) }),
      BIN_STRUCTURE: (row, ordinal) => ({ ...fresh(row, ordinal), bin: misshapen(bins.issue("2019-02-01")) }),
      IIN_IN_BIN: (row, ordinal) => ({ ...fresh(row, ordinal), bin: strayIin(chance) }),
      DATE_INVALID: (row, ordinal) => ({ ...fresh(row, ordinal), registered_on: "30.02.2019" }),
      COLUMN_COUNT: (row, ordinal) => ragged(fresh(row, ordinal)),
      UNKNOWN_VALUE: (row, ordinal) => ({
        ...fresh(row, ordinal),
        ...(ordinal % 2 ? { status_ru: "уточняется" } : { legal_form_ru: "клуб по интересам" }),
      }),
    },
    chance,
  );
}
