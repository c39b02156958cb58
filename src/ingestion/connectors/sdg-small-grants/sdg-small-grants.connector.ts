import { plainAmount, wholeNumber, year } from "../../normalise/amounts.ts";
import { readCsv } from "../../normalise/csv.ts";
import { isoDate } from "../../normalise/dates.ts";
import { settleDuplicates } from "../../normalise/duplicates.ts";
import type { Fields } from "../../normalise/fields.ts";
import { fileNamed, refuseOtherFiles } from "../../normalise/files.ts";
import { goalCode } from "../../normalise/goals.ts";
import { legalFormOf } from "../../normalise/legal-form.ts";
import { stated, understandRows } from "../../normalise/rows.ts";
import type { Connector, RegisterFile, RegisterRow, RegisterStatement } from "../connector.ts";
import { sourceKey } from "../keys.ts";

const id = "sdg-small-grants";

const callColumns = [
  "number",
  "name_ru",
  "project_ru",
  "opens_on",
  "closes_on",
  "decided_on",
  "offered",
  "amount_each",
  "applications",
  "second_stage",
];
const goalColumns = ["call_number", "goal"];
const recipientColumns = ["number", "name_ru"];
const grantColumns = ["number", "call_number", "recipient_number", "title_ru", "amount", "year"];

export const sdgSmallGrants: Connector = {
  id,
  title: {
    kk: "Тұрақты даму мақсаттары бойынша жеті шағын грант, 2022",
    ru: "Семь малых грантов по Целям устойчивого развития, 2022",
    en: "Seven small grants for the Sustainable Development Goals, 2022",
  },
  publisher: {
    kk: "ҚР Ақпарат және қоғамдық даму министрлігі, Азаматтық қоғам істері комитеті",
    ru: "Министерство информации и общественного развития РК, Комитет по делам гражданского общества",
    en: "Ministry of Information and Social Development, Committee for Civil Society Affairs",
  },
  licence: "Facts from an official report: not an object of copyright (law on copyright, art. 8)",
  kind: "PUBLICATION",
  rank: 21,
  describes: ["Organization", "GrantCall", "GoalAssignment", "SmallGrant"],
  read,
};

function read(files: readonly RegisterFile[]): RegisterRow[] {
  refuseOtherFiles(files, /^(?:calls|goals|recipients|small-grants)\.csv$/);
  const rowsOf = (
    name: string,
    columns: readonly string[],
    describe: (fields: Fields) => RegisterStatement,
  ) => understandRows(readCsv(fileNamed(files, name), { delimiter: ",", columns }), describe);
  return settleDuplicates([
    ...rowsOf("recipients.csv", recipientColumns, recipient),
    ...rowsOf("calls.csv", callColumns, call),
    ...rowsOf("goals.csv", goalColumns, goal),
    ...rowsOf("small-grants.csv", grantColumns, smallGrant),
  ]);
}

/** The report names recipients by their names alone, so each is known by its place in the report. */
function recipient(fields: Fields) {
  return stated("Organization", keyOf(fields, "number"), () => ({
    ...fields.requireLocalized("name", { ru: "name_ru" }),
    legalForm: legalForm(fields),
  }));
}

function legalForm(fields: Fields) {
  const form = legalFormOf({ ru: fields.given("name_ru") });
  if (form === undefined) fields.note("LEGAL_FORM_UNRECOGNISED", "name_ru");
  return form ?? "OTHER_NON_PROFIT";
}

function call(fields: Fields) {
  return stated("GrantCall", keyOf(fields, "number"), () => ({
    ...fields.requireLocalized("name", { ru: "name_ru" }),
    ...fields.localized("project", { ru: "project_ru" }),
    opensOn: fields.take("opens_on", isoDate),
    closesOn: fields.take("closes_on", isoDate),
    decidedOn: fields.take("decided_on", isoDate),
    offered: fields.take("offered", wholeNumber),
    amountEach: fields.take("amount_each", plainAmount),
    applications: fields.take("applications", wholeNumber),
    secondStage: fields.take("second_stage", wholeNumber),
  }));
}

/** The report names the goals of the whole project, not of each small grant. */
function goal(fields: Fields) {
  const key = keyOf(fields, "call_number");
  const code = fields.require("goal", goalCode);
  return stated("GoalAssignment", `${key}/${code}`, () => ({
    call: key,
    goal: code,
    assignedBy: "PUBLISHER",
  }));
}

/** The report says who was chosen, not what became of it. */
function smallGrant(fields: Fields) {
  return stated("SmallGrant", keyOf(fields, "number"), () => ({
    ...fields.requireLocalized("title", { ru: "title_ru" }),
    call: keyOf(fields, "call_number"),
    recipientKind: "ORGANIZATION",
    implementer: keyOf(fields, "recipient_number"),
    amount: fields.take("amount", plainAmount),
    year: fields.require("year", year),
    status: "AWARDED",
  }));
}

const keyOf = (fields: Fields, column: string): string => sourceKey(id, fields.require(column, String));
