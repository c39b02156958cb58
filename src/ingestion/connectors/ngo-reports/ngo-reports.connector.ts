import {
  FundingSource,
  ReportStatus,
  VerificationStatus,
} from "../../../../entities/ngo-reports/ngo-report.vocabulary.ts";
import { spacedAmount, wholeNumber, year } from "../../normalise/amounts.ts";
import { readCsv } from "../../normalise/csv.ts";
import { dayFirstDate } from "../../normalise/dates.ts";
import { settleDuplicates } from "../../normalise/duplicates.ts";
import type { Fields } from "../../normalise/fields.ts";
import { fileNamed, refuseOtherFiles } from "../../normalise/files.ts";
import { ownedLines } from "../../normalise/owned-lines.ts";
import type { OwnedLines } from "../../normalise/owned-lines.ts";
import { stated, understandRows } from "../../normalise/rows.ts";
import type { SourceRow } from "../../normalise/rows.ts";
import { termOf } from "../../normalise/vocabulary-lookup.ts";
import type { Connector, RegisterFile, RegisterRow } from "../connector.ts";
import { binKey, sourceKey } from "../keys.ts";

const id = "ngo-reports";

const columns = [
  "bin",
  "name_ru",
  "year",
  "status_ru",
  "submitted_on",
  "staff",
  "volunteers",
  "total_income",
  "verification_ru",
];
const incomeColumns = ["bin", "year", "position", "source_ru", "amount"];
const expenditureColumns = ["bin", "year", "position", "direction_kk", "direction_ru", "amount"];

const status = termOf(ReportStatus);
const verification = termOf(VerificationStatus);
const source = termOf(FundingSource);

export const ngoReports: Connector = {
  id,
  title: {
    kk: "Үкіметтік емес ұйымдардың жылдық есептері (DEMONSTRATION)",
    ru: "Годовые отчеты неправительственных организаций (DEMONSTRATION)",
    en: "Yearly reports of non-governmental organizations (DEMONSTRATION)",
  },
  publisher: {
    kk: "Qogam, ҮЕҰ дерекқорының файлдары пішінінде",
    ru: "Qogam, в форме файлов Базы данных НПО",
    en: "Qogam, in the shape of files of the NGO base",
  },
  licence: "CC0-1.0 (invented records)",
  kind: "DEMONSTRATION",
  cadence: "P1Y",
  rank: 18,
  describes: ["NgoReport"],
  read,
};

/** The lines of the two files beside `reports.csv`. */
interface ReportLines {
  readonly income: OwnedLines;
  readonly expenditure: OwnedLines;
}

function read(files: readonly RegisterFile[]): RegisterRow[] {
  refuseOtherFiles(files, /^(?:reports|income|expenditure)\.csv$/);
  const rows = readCsv(fileNamed(files, "reports.csv"), { delimiter: ";", columns });
  const lines = linesOf(files, rows);
  const reports = settleDuplicates(understandRows(rows, (fields) => report(fields, lines)));
  return [...reports, ...lines.income.problems, ...lines.expenditure.problems];
}

function linesOf(files: readonly RegisterFile[], owners: readonly SourceRow[]): ReportLines {
  const rowsOf = (name: string, lineColumns: readonly string[]) =>
    readCsv(fileNamed(files, name), { delimiter: ";", columns: lineColumns, mayBeEmpty: true });
  const shape = { owners, owner: numberOf };
  return {
    income: ownedLines(rowsOf("income.csv", incomeColumns), { ...shape, describe: incomeItem }),
    expenditure: ownedLines(rowsOf("expenditure.csv", expenditureColumns), {
      ...shape,
      describe: expenditureItem,
    }),
  };
}

/** An organization has one report for a year, so both together are the report's number. */
function numberOf(fields: Fields): string {
  return `${fields.requireBin("bin")}-${fields.require("year", year)}`;
}

function report(fields: Fields, { income, expenditure }: ReportLines) {
  const number = numberOf(fields);
  return stated("NgoReport", sourceKey(id, number), () => ({
    organization: binKey(fields.requireBin("bin")),
    year: fields.require("year", year),
    status: fields.require("status_ru", status),
    submittedOn: fields.take("submitted_on", dayFirstDate),
    staff: fields.take("staff", wholeNumber),
    volunteers: fields.take("volunteers", wholeNumber),
    income: income.of(number),
    expenditure: expenditure.of(number),
    totalIncome: fields.take("total_income", spacedAmount),
    verification: fields.require("verification_ru", verification),
  }));
}

function incomeItem(fields: Fields) {
  return { source: fields.require("source_ru", source), amount: fields.require("amount", spacedAmount) };
}

function expenditureItem(fields: Fields) {
  return {
    ...fields.requireLocalized("direction", { kk: "direction_kk", ru: "direction_ru" }),
    amount: fields.require("amount", spacedAmount),
  };
}
