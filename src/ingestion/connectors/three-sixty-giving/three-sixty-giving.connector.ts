import { plainAmount } from "../../normalise/amounts.ts";
import { isoTimestamp } from "../../normalise/dates.ts";
import { isStated, settleDuplicates } from "../../normalise/duplicates.ts";
import type { Fields } from "../../normalise/fields.ts";
import { refuseOtherFiles, someFiles } from "../../normalise/files.ts";
import { itemRows, listIn, parseJson } from "../../normalise/json.ts";
import { katoCode } from "../../normalise/kato.ts";
import { legalFormOf } from "../../normalise/legal-form.ts";
import { localizedAs, type Party, partyKey, partyStatements } from "../../normalise/parties.ts";
import { RowRefused } from "../../normalise/row-refused.ts";
import { stated, understandRows } from "../../normalise/rows.ts";
import { sphereCode } from "../../normalise/spheres.ts";
import type { Connector, RegisterFile, RegisterRow } from "../connector.ts";
import { sourceKey } from "../keys.ts";
import { datesOf, statusOf, termOf } from "./grant-dates.ts";

const id = "three-sixty-giving";

/** What the standard asks of every grant. */
const columns = ["id", "title", "currency", "amountAwarded", "awardDate", "fundingOrganization"];

/** A recipient who is a person (`recipientIndividual`) is not among what is read. */
const others = [
  "name",
  "recipientOrganization",
  "plannedDates",
  "actualDates",
  "startDate",
  "endDate",
  "duration",
  "classifications",
  "vocabulary",
  "code",
  "beneficiaryLocation",
  "geoCode",
];

export const threeSixtyGiving: Connector = {
  id,
  title: {
    kk: "360Giving стандартындағы гранттар",
    ru: "Гранты в стандарте 360Giving",
    en: "Grants in the 360Giving standard",
  },
  publisher: {
    kk: "Деректерін 360Giving стандартында жариялайтын грант берушілер",
    ru: "Грантодатели, публикующие данные в стандарте 360Giving",
    en: "Grantmakers who publish in the 360Giving standard",
  },
  licence: "As the package states",
  homepage: "https://standard.threesixtygiving.org",
  kind: "PUBLICATION",
  rank: 28,
  describes: ["Organization", "Grant"],
  read,
};

function read(files: readonly RegisterFile[]): RegisterRow[] {
  refuseOtherFiles(files, /\.json$/);
  const rows = someFiles(files, "*.json").flatMap((file) =>
    itemRows(listIn(file, parseJson(file), "grants"), columns, others),
  );
  const grants = settleDuplicates(understandRows(rows, grant));
  const named = rows.flatMap((row, index) => {
    const understood = grants[index];
    return understood !== undefined && isStated(understood) ? [{ row, parties: partiesOf(row.fields) }] : [];
  });
  return [...partyStatements(id, named), ...grants];
}

function grant(fields: Fields) {
  const number = fields.require("id", String);
  return stated("Grant", sourceKey(id, number), () => ({
    number,
    ...title(fields),
    ...givenAndTaken(fields),
    territories: territories(fields),
    sphere: sphere(fields),
    ...term(fields),
    amount: amount(fields),
    year: Number(fields.require("awardDate", isoTimestamp).slice(0, 4)),
    status: statusOf(fields),
  }));
}

function title(fields: Fields): Record<string, string> {
  const text = fields.text("title");
  if (text === undefined) throw new RowRefused("VALUE_MISSING", "title");
  return localizedAs("title", text);
}

function givenAndTaken(fields: Fields) {
  const funder = partyOf(fields, "fundingOrganization");
  const recipient = partyOf(fields, "recipientOrganization");
  return {
    implementer: recipient && partyKey(id, recipient),
    customer: funder && partyKey(id, funder),
    fundingKind: isStateBody(funder) ? "STATE" : "NON_STATE",
  };
}

function term(fields: Fields) {
  const dates = datesOf(fields);
  return { term: termOf(dates), startsOn: dates.startsOn, endsOn: dates.endsOn };
}

/** Amounts of the register are in tenge; nothing is converted. */
function amount(fields: Fields): string {
  if (fields.require("currency", String).toUpperCase() !== "KZT") {
    throw new RowRefused("UNKNOWN_VALUE", "currency");
  }
  return fields.require("amountAwarded", plainAmount);
}

/** The standard has a list where a grant has one funder and one recipient. */
function partyOf(fields: Fields, field: string): Party | undefined {
  const [organization] = fields.children(field);
  return organization && { orgId: organization.require("id", String), fields: organization };
}

function partiesOf(fields: Fields): Party[] {
  const parties = [partyOf(fields, "fundingOrganization"), partyOf(fields, "recipientOrganization")];
  return parties.filter((party) => party !== undefined);
}

function isStateBody(funder: Party | undefined): boolean {
  const name = funder?.fields.text("name");
  return name !== undefined && legalFormOf({ ru: name, kk: name }) === "STATE_BODY";
}

/** Places that are named by something else than a KATO code are left out. */
function territories(fields: Fields): string[] {
  const codes = fields.children("beneficiaryLocation").map((place) => place.given("geoCode") ?? "");
  return [...new Set(codes.filter((code) => /^\d{9}$/.test(code)).map(katoCode))];
}

/** The classification by article 5 of the law on the social order, under the name that Qogam exports it. */
function sphere(fields: Fields): string | undefined {
  const found = fields.children("classifications").find((one) => one.given("vocabulary") === "KZ-SSO-ART5");
  return found?.take("code", sphereCode);
}
