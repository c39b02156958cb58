import {
  FundingSource,
  ReportStatus,
  VerificationStatus,
} from "../../../entities/ngo-reports/ngo-report.vocabulary.ts";
import type { RegisterFile } from "../../../src/ingestion/connectors/connector.ts";
import { BinIssuer, misshapen, strayIin } from "../bin.ts";
import { russianDate } from "../calendar.ts";
import { spoiledRows, strewn } from "../dirt.ts";
import type { NgoReport } from "../ngo-reports.ts";
import { Random } from "../random.ts";
import { add } from "../shares.ts";
import type { World } from "../world.ts";
import { csvFile, ragged } from "./csv.ts";
import type { CsvRow } from "./csv.ts";

const SPOILED_SERIALS = 99_700;
const reportColumns = [
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

/** What the NGO base would hand out about the reports that came in. */
export function ngoReportFiles({ ngoReports }: World): RegisterFile[] {
  const chance = new Random("ngo-reports file");
  const clean = ngoReports.map(reportRow);
  const format = { separator: ";", byteOrderMark: true } as const;
  return [
    csvFile("reports.csv", strewn(clean, spoiledReports(clean, chance), chance), reportColumns, format),
    csvFile("income.csv", ngoReports.flatMap(incomeRows), incomeColumns, format),
    csvFile("expenditure.csv", ngoReports.flatMap(expenditureRows), expenditureColumns, format),
  ];
}

const reportRow = (report: NgoReport): CsvRow => ({
  ...numberOf(report),
  name_ru: report.organization.shortName.ru,
  status_ru: ReportStatus.terms[report.status].ru,
  ...contentOf(report),
});

const numberOf = ({ organization, year }: NgoReport): CsvRow => ({
  bin: organization.bin,
  year: String(year),
});

function contentOf({ content }: NgoReport): CsvRow {
  if (content === null) return { verification_ru: VerificationStatus.terms.NOT_CHECKED.ru };
  return {
    submitted_on: russianDate(content.submittedOn),
    staff: String(content.staff),
    volunteers: String(content.volunteers),
    total_income: tenge(add(content.income.map(({ amount }) => amount))),
    verification_ru: VerificationStatus.terms[content.verification].ru,
  };
}

const incomeRows = (report: NgoReport): CsvRow[] =>
  (report.content?.income ?? []).map(({ source, amount }, index) => ({
    ...numberOf(report),
    position: String(index + 1),
    source_ru: FundingSource.terms[source].ru,
    amount: tenge(amount),
  }));

const expenditureRows = (report: NgoReport): CsvRow[] =>
  (report.content?.expenditure ?? []).map(({ direction, amount }, index) => ({
    ...numberOf(report),
    position: String(index + 1),
    direction_kk: direction.kk,
    direction_ru: direction.ru,
    amount: tenge(amount),
  }));

const tenge = (amount: number): string => `${String(amount).replaceAll(/\B(?=(\d{3})+$)/g, " ")},00`;

function spoiledReports(clean: readonly CsvRow[], chance: Random): CsvRow[] {
  const bins = new BinIssuer(SPOILED_SERIALS);
  const submitted = clean.filter(({ submitted_on: day }) => day !== undefined);
  const earlier = (row: CsvRow) => ({ ...row, year: "2019" });
  return spoiledRows(
    "ngo-reports/reports",
    submitted,
    {
      BIN_MISSING: (row) => ({ ...row, bin: "" }),
      BIN_STRUCTURE: (row) => ({ ...row, bin: misshapen(bins.issue("2016-06-01")) }),
      IIN_IN_BIN: (row) => ({ ...row, bin: strayIin(chance) }),
      DATE_INVALID: (row) => ({ ...earlier(row), submitted_on: "30.02.2020" }),
      AMOUNT_AMBIGUOUS: (row) => ({ ...earlier(row), total_income: "12 345,67,8" }),
      COLUMN_COUNT: (row) => ragged(earlier(row)),
      UNKNOWN_VALUE: (row) => ({ ...earlier(row), status_ru: "утерян" }),
    },
    chance,
  );
}
