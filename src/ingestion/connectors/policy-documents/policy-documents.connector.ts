import {
  PolicyDocumentKind,
  PolicyDocumentStatus,
  PolicyIssuer,
} from "../../../../entities/policy-documents/policy-document.vocabulary.ts";
import { RegulatedSubject } from "../../../../entities/policy-documents/regulated-subject.vocabulary.ts";
import { year } from "../../normalise/amounts.ts";
import { readCsv } from "../../normalise/csv.ts";
import { isoDate, partialDate } from "../../normalise/dates.ts";
import { settleDuplicates } from "../../normalise/duplicates.ts";
import type { Fields } from "../../normalise/fields.ts";
import { fileNamed, refuseOtherFiles } from "../../normalise/files.ts";
import { ownedLines } from "../../normalise/owned-lines.ts";
import type { OwnedLines } from "../../normalise/owned-lines.ts";
import { stated, understandRows } from "../../normalise/rows.ts";
import type { SourceRow } from "../../normalise/rows.ts";
import { sphereCode } from "../../normalise/spheres.ts";
import { memberOf } from "../../normalise/vocabulary-lookup.ts";
import type { Connector, RegisterFile, RegisterRow } from "../connector.ts";
import { sourceKey } from "../keys.ts";
import { documentColumns, stageColumns, taskColumns } from "./policy-columns.ts";

const id = "policy-documents";

const kind = memberOf(PolicyDocumentKind);
const status = memberOf(PolicyDocumentStatus);
const issuer = memberOf(PolicyIssuer);
const subject = memberOf(RegulatedSubject);

export const policyDocuments: Connector = {
  id,
  title: {
    kk: "Азаматтық қоғам саласындағы заңдар, тұжырымдамалар мен жоспарлар",
    ru: "Законы, концепции и планы в сфере гражданского общества",
    en: "Laws, concepts and plans of civil-society policy",
  },
  publisher: {
    kk: "Qogam, Қазақстан Республикасының құқықтық актілері мен министрліктің жарияланымдары бойынша",
    ru: "Qogam, по правовым актам Республики Казахстан и публикациям министерства",
    en: "Qogam, from legal acts of the Republic of Kazakhstan and publications of the ministry",
  },
  licence: "Facts and official documents: not an object of copyright (law on copyright, art. 8)",
  homepage: "https://adilet.zan.kz/",
  kind: "PUBLICATION",
  rank: 24,
  describes: ["PolicyDocument"],
  read,
};

/** The lines of the two files beside `policy-documents.csv`. */
interface PolicyLines {
  readonly tasks: OwnedLines;
  readonly stages: OwnedLines;
}

function read(files: readonly RegisterFile[]): RegisterRow[] {
  refuseOtherFiles(files, /^policy-(?:documents|tasks|stages)\.csv$/);
  const rows = readCsv(fileNamed(files, "policy-documents.csv"), {
    delimiter: ",",
    columns: documentColumns,
  });
  const lines = linesOf(files, rows);
  const documents = settleDuplicates(understandRows(rows, (fields) => policyDocument(fields, lines)));
  return [...documents, ...lines.tasks.problems, ...lines.stages.problems];
}

function linesOf(files: readonly RegisterFile[], owners: readonly SourceRow[]): PolicyLines {
  const rowsOf = (name: string, columns: readonly string[]) =>
    readCsv(fileNamed(files, name), { delimiter: ",", columns, mayBeEmpty: true });
  const shape = { owners, owner: codeOf };
  return {
    tasks: ownedLines(rowsOf("policy-tasks.csv", taskColumns), { ...shape, describe: task }),
    stages: ownedLines(rowsOf("policy-stages.csv", stageColumns), { ...shape, describe: stage }),
  };
}

function policyDocument(fields: Fields, { tasks, stages }: PolicyLines) {
  const code = codeOf(fields);
  return stated("PolicyDocument", keyOf(code), () => ({
    ...fields.requireLocalized("title", { kk: "title_kk", ru: "title_ru", en: "title_en" }),
    kind: fields.require("kind", kind),
    number: fields.take("number", String),
    issuer: fields.take("issuer", issuer),
    ...dates(fields),
    basis: fields.take("basis", keyOf),
    amends: fields.list("amends", keyOf),
    regulates: fields.list("regulates", subject),
    spheres: fields.list("spheres", sphereCode),
    tasks: tasks.of(code),
    stages: stages.of(code),
    ...words(fields),
  }));
}

function codeOf(fields: Fields): string {
  return fields.require("code", String);
}

function keyOf(code: string): string {
  return sourceKey(id, code);
}

function dates(fields: Fields) {
  const adopted = fields.take("adopted_on", partialDate);
  return {
    adoptedOn: adopted?.day,
    adoptedOnPrecision: adopted?.precision,
    inForceOn: fields.take("in_force_on", isoDate),
    status: fields.require("status", status),
    startYear: fields.take("start_year", year),
    endYear: fields.take("end_year", year),
  };
}

function words(fields: Fields) {
  return {
    url: fields.take("url", String),
    quotation: fields.text("quotation"),
    quotedFrom: fields.text("quoted_from"),
    ...fields.localized("note", { ru: "note_ru", en: "note_en" }),
  };
}

function task(fields: Fields) {
  return fields.requireLocalized("title", { ru: "title_ru", en: "title_en" });
}

function stage(fields: Fields) {
  return {
    ...fields.requireLocalized("name", { ru: "name_ru", en: "name_en" }),
    startYear: fields.require("start_year", year),
    endYear: fields.require("end_year", year),
    ...fields.localized("aim", { ru: "aim_ru", en: "aim_en" }),
  };
}
