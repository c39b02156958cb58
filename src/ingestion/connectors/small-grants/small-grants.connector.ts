import { ProjectStatus } from "../../../../entities/funded-projects/funded-project.vocabulary.ts";
import { RecipientKind } from "../../../../entities/small-grants/small-grant.vocabulary.ts";
import { spacedAmount, year } from "../../normalise/amounts.ts";
import { readCsv } from "../../normalise/csv.ts";
import { dayFirstDate } from "../../normalise/dates.ts";
import { settleDuplicates } from "../../normalise/duplicates.ts";
import type { Fields } from "../../normalise/fields.ts";
import { fileNamed, refuseOtherFiles } from "../../normalise/files.ts";
import { katoCode } from "../../normalise/kato.ts";
import { RowRefused } from "../../normalise/row-refused.ts";
import { stated, understandRows, withoutAbsent } from "../../normalise/rows.ts";
import { sphereCode } from "../../normalise/spheres.ts";
import { termOf } from "../../normalise/vocabulary-lookup.ts";
import type { Connector, RegisterFile, RegisterRow } from "../connector.ts";
import { binKey, sourceKey } from "../keys.ts";

const id = "small-grants";

/** The source of grants: a small grant names its parent by the number of the contract with the operator. */
const parentSource = "cisc-grants";

/** No column names a recipient: a person must not be named, and an organization is known by its BIN. */
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

const recipientKind = termOf(RecipientKind);
const status = termOf(ProjectStatus, { завершен: "COMPLETED" });

export const smallGrants: Connector = {
  id,
  title: {
    kk: "Гранттар есебінен берілген шағын гранттар (DEMONSTRATION)",
    ru: "Малые гранты за счет грантов (DEMONSTRATION)",
    en: "Small grants given on from grants (DEMONSTRATION)",
  },
  publisher: {
    kk: "Qogam, грант алушылардың операторға есептері пішінінде",
    ru: "Qogam, в форме отчетов грантополучателей оператору",
    en: "Qogam, in the shape of grantees' reports to the operator",
  },
  licence: "CC0-1.0 (invented records)",
  kind: "DEMONSTRATION",
  cadence: "P1Y",
  rank: 20,
  describes: ["SmallGrant"],
  read,
};

function read(files: readonly RegisterFile[]): RegisterRow[] {
  refuseOtherFiles(files, /^small-grants\.csv$/);
  const rows = readCsv(fileNamed(files, "small-grants.csv"), { delimiter: ";", columns });
  return settleDuplicates(understandRows(rows, smallGrant));
}

function smallGrant(fields: Fields) {
  const number = fields.require("number", String);
  return stated("SmallGrant", sourceKey(id, number), () => ({
    number,
    ...fields.requireLocalized("title", { kk: "title_kk", ru: "title_ru" }),
    ...givers(fields),
    ...recipient(fields),
    ...terms(fields),
    stages: stages(fields),
  }));
}

function givers(fields: Fields) {
  const parent = fields.take("parent_number", String);
  return {
    parentGrant: parent === undefined ? undefined : sourceKey(parentSource, parent),
    regrantor: binKey(fields.bin("regrantor_bin")),
    customer: binKey(fields.bin("customer_bin")),
  };
}

function recipient(fields: Fields) {
  const kind = fields.require("recipient_kind_ru", recipientKind);
  const bin = fields.bin("recipient_bin");
  if (bin !== undefined && kind !== "ORGANIZATION") {
    throw new RowRefused("UNKNOWN_VALUE", "recipient_kind_ru");
  }
  const places = fields.list("territories", katoCode);
  return {
    recipientKind: kind,
    implementer: binKey(bin),
    territories: kind === "NATURAL_PERSON" ? [...new Set(places.map(regionOf))] : places,
  };
}

/** In a district, a title and an amount may show who a person is. */
const regionOf = (kato: string): string => `${kato.slice(0, 2)}0000000`;

function terms(fields: Fields) {
  return {
    sphere: fields.take("sphere_code", sphereCode),
    amount: fields.take("amount", spacedAmount),
    year: fields.require("year", year),
    startsOn: fields.take("starts_on", dayFirstDate),
    endsOn: fields.take("ends_on", dayFirstDate),
    status: fields.require("status_ru", status),
  };
}

function stages(fields: Fields) {
  return [
    stage(1, { nameKk: "Шарт", nameRu: "Договор" }, fields.take("agreed_on", dayFirstDate)),
    stage(2, { nameKk: "Есеп", nameRu: "Отчет" }, fields.take("reported_on", dayFirstDate)),
  ];
}

function stage(position: number, name: object, completedOn: string | undefined) {
  return withoutAbsent({ position, ...name, status: completedOn ? "COMPLETED" : "PLANNED", completedOn });
}
