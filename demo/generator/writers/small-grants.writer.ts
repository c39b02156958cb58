import type { RegisterFile } from "../../../src/ingestion/connectors/connector.ts";
import { strayIin } from "../bin.ts";
import { russianDate } from "../calendar.ts";
import { spoiledRows, strewn } from "../dirt.ts";
import { Random } from "../random.ts";
import type { RecipientKind, SmallGrant } from "../small-grants.ts";
import type { World } from "../world.ts";
import { csvFile, ragged } from "./csv.ts";
import type { CsvRow } from "./csv.ts";

const columns = [
  "number",
  "parent_number",
  "regrantor_bin",
  "customer_bin",
  "recipient_kind_ru",
  "recipient_bin",
  "sphere_code",
  "title_kk",
  "title_ru",
  "amount",
  "year",
  "agreed_on",
  "starts_on",
  "ends_on",
  "reported_on",
  "status_ru",
  "territories",
];

const kindWords: Readonly<Record<RecipientKind, string>> = {
  ORGANIZATION: "организация",
  INITIATIVE_GROUP: "инициативная группа",
  NATURAL_PERSON: "физическое лицо",
};

/** What recipients of grants would report to the operator about what they gave on. */
export function smallGrantFiles(world: World): RegisterFile[] {
  const chance = new Random("small-grants");
  const clean = world.smallGrants.map(smallGrantRow);
  const rows = strewn(clean, spoiledSmallGrants(clean, chance), chance);
  return [csvFile("small-grants.csv", rows, columns, { separator: ";" })];
}

const smallGrantRow = (one: SmallGrant): CsvRow => ({
  number: one.number,
  parent_number: one.parent.number,
  regrantor_bin: one.parent.recipient.bin,
  customer_bin: one.parent.customer.bin,
  recipient_kind_ru: kindWords[one.kind],
  recipient_bin: one.recipient?.bin ?? "",
  sphere_code: one.sphere,
  title_kk: one.title.kk,
  title_ru: one.title.ru,
  amount: `${String(one.amount).replaceAll(/\B(?=(\d{3})+$)/g, " ")},00`,
  year: String(one.year),
  agreed_on: russianDate(one.agreedOn),
  starts_on: russianDate(one.startsOn),
  ends_on: russianDate(one.endsOn),
  reported_on: russianDate(one.reportedOn),
  status_ru: one.reportedOn === null ? "расторгнут" : "завершен",
  territories: one.territory,
});

function spoiledSmallGrants(clean: readonly CsvRow[], chance: Random): CsvRow[] {
  const fresh = (row: CsvRow, ordinal: number) => ({
    ...row,
    number: `МГ-9999-${String(ordinal).padStart(3, "0")}`,
  });
  return spoiledRows(
    "small-grants/small-grants",
    clean,
    {
      IIN_IN_BIN: (row, ordinal) => ({
        ...fresh(row, ordinal),
        recipient_kind_ru: kindWords.NATURAL_PERSON,
        recipient_bin: strayIin(chance),
      }),
      DATE_INVALID: (row, ordinal) => ({ ...fresh(row, ordinal), agreed_on: "31.06.2022" }),
      COLUMN_COUNT: (row, ordinal) => ragged(fresh(row, ordinal)),
      UNKNOWN_VALUE: (row, ordinal) => ({ ...fresh(row, ordinal), recipient_kind_ru: "семья" }),
    },
    chance,
  );
}
