import { CharityBasis, CharityForm } from "../../../entities/charities/charity.vocabulary.ts";
import type { RegisterFile } from "../../../src/ingestion/connectors/connector.ts";
import { BinIssuer, misshapen } from "../bin.ts";
import type { Charity, Programme } from "../charities.ts";
import { spoiledRows, strewn } from "../dirt.ts";
import { Random } from "../random.ts";
import type { World } from "../world.ts";
import { csvFile } from "./csv.ts";
import type { CsvRow } from "./csv.ts";

const SPOILED_SERIALS = 99_400;
const charityColumns = ["bin", "name_ru", "basis_ru", "since", "forms_ru"];
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

export function charityFiles(world: World): RegisterFile[] {
  const chance = new Random("charities file");
  const clean = chance.shuffle([...world.charities]).map(charityRow);
  const rows = strewn(clean, spoiledCharities(clean, chance), chance);
  const programmes = world.charities.flatMap((charity) =>
    charity.programmes.map((programme, index) => programmeRow(charity, programme, index + 1)),
  );
  return [
    csvFile("charities.csv", rows, charityColumns, { separator: "," }),
    csvFile("programmes.csv", programmes, programmeColumns, { separator: "," }),
  ];
}

const charityRow = ({ organization, basis, since, forms }: Charity): CsvRow => ({
  bin: organization.bin,
  name_ru: organization.shortName.ru,
  basis_ru: CharityBasis.terms[basis].ru,
  since,
  forms_ru: forms.map((form) => CharityForm.terms[form].ru).join("|"),
});

const programmeRow = ({ organization }: Charity, programme: Programme, position: number): CsvRow => ({
  bin: organization.bin,
  position: String(position),
  title_kk: programme.title.kk,
  title_ru: programme.title.ru,
  goal_kk: programme.goal.kk,
  goal_ru: programme.goal.ru,
  starts_on: programme.startsOn,
  ends_on: programme.endsOn ?? "",
  planned_amount: decimal(programme.planned),
  raised_amount: decimal(programme.raised),
  spent_amount: decimal(programme.spent),
});

const decimal = (amount: number | null): string => (amount === null ? "" : amount.toFixed(2));

function spoiledCharities(clean: readonly CsvRow[], chance: Random): CsvRow[] {
  const bins = new BinIssuer(SPOILED_SERIALS);
  return spoiledRows(
    "charities/charities",
    clean,
    {
      BIN_MISSING: (row) => ({ ...row, bin: "" }),
      BIN_STRUCTURE: (row) => ({ ...row, bin: misshapen(bins.issue("2018-04-01")) }),
      UNKNOWN_VALUE: (row) => ({ ...row, bin: bins.issue("2018-04-01"), basis_ru: "со слов" }),
    },
    chance,
  );
}
