import { ProjectStatus } from "../../../../entities/funded-projects/funded-project.vocabulary.ts";
import { FundingKind, GrantTerm } from "../../../../entities/grants/grant.vocabulary.ts";
import { percentIn, spacedAmount, year } from "../../normalise/amounts.ts";
import { spreadsheetDate } from "../../normalise/dates.ts";
import { settleDuplicates } from "../../normalise/duplicates.ts";
import type { Fields } from "../../normalise/fields.ts";
import { katoCode } from "../../normalise/kato.ts";
import { namedKey, namedOrganization, namingRows } from "../../normalise/named-organization.ts";
import { ownedLines } from "../../normalise/owned-lines.ts";
import type { OwnedLines } from "../../normalise/owned-lines.ts";
import { projectResult } from "../../normalise/project-lines.ts";
import { stated, understandRows } from "../../normalise/rows.ts";
import type { SourceRow } from "../../normalise/rows.ts";
import { sphereCode } from "../../normalise/spheres.ts";
import { type Tables, tablesIn } from "../../normalise/tables.ts";
import { termOf } from "../../normalise/vocabulary-lookup.ts";
import type { Connector, RegisterFile, RegisterRow } from "../connector.ts";
import { binKey, sourceKey } from "../keys.ts";
import { resultColumns, stage, stageColumns } from "./grant-lines.ts";

const id = "cisc-grants";

const columns = [
  "number",
  "protocol_number",
  "protocol_date",
  "recipient_bin",
  "recipient_name",
  "customer_bin",
  "operator_bin",
  "sphere_code",
  "direction_kk",
  "direction_ru",
  "title_kk",
  "title_ru",
  "term_ru",
  "funding_kind_ru",
  "amount",
  "year",
  "starts_on",
  "ends_on",
  "status_ru",
  "territories",
  "method",
  "satisfaction",
  "efficiency",
  "conclusion_kk",
  "conclusion_ru",
  "used_for_year",
];

/** Protocols name recipients, and files of the operator add the BIN of most. */
const recipient = { source: id, bin: "recipient_bin", name: "recipient_name" };

const term = termOf(GrantTerm, {
  краткосрочный: "SHORT_TERM",
  среднесрочный: "MEDIUM_TERM",
  долгосрочный: "LONG_TERM",
});
const fundingKind = termOf(FundingKind, { государственный: "STATE", негосударственный: "NON_STATE" });
const status = termOf(ProjectStatus, { завершен: "COMPLETED" });
const format = { delimiter: ";", decimal: ",", dates: "DAY_FIRST" } as const;
const percent = percentIn({ decimal: "," });

export const ciscGrants: Connector = {
  id,
  title: {
    kk: "Үкіметтік емес ұйымдарға арналған гранттар (DEMONSTRATION)",
    ru: "Гранты для неправительственных организаций (DEMONSTRATION)",
    en: "Grants for non-governmental organizations (DEMONSTRATION)",
  },
  publisher: {
    kk: "Qogam, Азаматтық бастамаларды қолдау орталығының файлдары пішінінде",
    ru: "Qogam, в форме файлов Центра поддержки гражданских инициатив",
    en: "Qogam, in the shape of files of the Center for Support of Civil Initiatives",
  },
  licence: "CC0-1.0 (invented records)",
  kind: "DEMONSTRATION",
  cadence: "P1Y",
  rank: 8,
  describes: ["Organization", "Grant"],
  read,
};

/** The lines of the two tables beside that of grants. */
interface GrantLines {
  readonly stages: OwnedLines;
  readonly results: OwnedLines;
}

function read(files: readonly RegisterFile[]): RegisterRow[] {
  const tables = tablesIn(files, "grants", "stages", "results");
  const rows = Array.from(tables.rows("grants", { ...format, columns }));
  const lines = linesOf(tables, rows);
  const grants = settleDuplicates(understandRows(rows, (fields) => grant(fields, lines)));
  const recipients = understandRows(namingRows(rows, recipient), (fields) =>
    namedOrganization(fields, recipient),
  );
  return [...recipients, ...grants, ...lines.stages.problems, ...lines.results.problems];
}

function linesOf(tables: Tables, grants: readonly SourceRow[]): GrantLines {
  const rowsOf = (table: string, lineColumns: readonly string[]) =>
    tables.rows(table, { ...format, columns: lineColumns, mayBeEmpty: true });
  const shape = { owners: grants, owner: numberOf };
  return {
    stages: ownedLines(rowsOf("stages", stageColumns), { ...shape, describe: stage }),
    results: ownedLines(rowsOf("results", resultColumns), { ...shape, describe: projectResult }),
  };
}

function grant(fields: Fields, { stages, results }: GrantLines) {
  const number = numberOf(fields);
  return stated("Grant", sourceKey(id, number), () => ({
    number,
    ...fields.requireLocalized("title", { kk: "title_kk", ru: "title_ru" }),
    ...parties(fields),
    ...terms(fields),
    ...effectiveness(fields),
    stages: stages.of(number),
    results: results.of(number),
  }));
}

function numberOf(fields: Fields): string {
  return fields.require("number", String);
}

function parties(fields: Fields) {
  return {
    implementer: binKey(fields.bin("recipient_bin")) ?? namedKey(fields, recipient),
    customer: binKey(fields.bin("customer_bin")),
    operator: binKey(fields.bin("operator_bin")),
    territories: fields.list("territories", katoCode),
  };
}

function terms(fields: Fields) {
  return {
    sphere: fields.take("sphere_code", sphereCode),
    ...fields.localized("direction", { kk: "direction_kk", ru: "direction_ru" }),
    term: fields.require("term_ru", term),
    fundingKind: fields.require("funding_kind_ru", fundingKind),
    amount: fields.take("amount", spacedAmount),
    year: fields.require("year", year),
    startsOn: fields.take("starts_on", spreadsheetDate),
    endsOn: fields.take("ends_on", spreadsheetDate),
    status: fields.require("status_ru", status),
  };
}

function effectiveness(fields: Fields) {
  return {
    effectivenessMethod: fields.text("method"),
    recipientSatisfaction: fields.take("satisfaction", percent),
    budgetEfficiency: fields.take("efficiency", percent),
    ...fields.localized("conclusion", { kk: "conclusion_kk", ru: "conclusion_ru" }),
    usedForYear: fields.take("used_for_year", year),
  };
}
