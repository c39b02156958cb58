import type { RegisterFile } from "../../../src/ingestion/connectors/connector.ts";
import { russianDate } from "../calendar.ts";
import type { PartnershipStage, PartnershipTarget, StrategicPartnership } from "../strategic-partnerships.ts";
import { results } from "../words/grant-words.ts";
import { partnershipAssessment } from "../words/partnership-words.ts";
import type { World } from "../world.ts";
import { csvFile } from "./csv.ts";
import type { CsvRow } from "./csv.ts";

const columns = [
  "period",
  "direction_code",
  "direction_kk",
  "direction_ru",
  "priority_kk",
  "priority_ru",
  "title_kk",
  "title_ru",
  "year",
  "customer_bin",
  "partner_bin",
  "contract_number",
  "signed_on",
  "amount",
  "starts_on",
  "ends_on",
  "status_ru",
  "territories",
  "act_number",
  "act_on",
  "assessment_kk",
  "assessment_ru",
];
const lineColumns = ["period", "direction_code", "position"];
const stageColumns = [...lineColumns, "name_kk", "name_ru", "status_ru", "planned_on", "completed_on"];
const goalColumns = ["period", "direction_code", "goal"];
const targetColumns = [...lineColumns, "code", "name_kk", "name_ru", "unit", "target", "actual"];

/** What central bodies would report to the ministry by 1 December; so few rows that one broken row would hold them all. */
export function strategicPartnershipFiles(world: World): RegisterFile[] {
  const rows = world.strategicPartnerships.map(partnershipRow);
  const lines = (row: (one: StrategicPartnership) => CsvRow[]) => world.strategicPartnerships.flatMap(row);
  const format = { separator: ";" } as const;
  return [
    csvFile("partnerships.csv", rows, columns, format),
    csvFile(
      "stages.csv",
      lines((one) => one.stages.map(stageRow(one))),
      stageColumns,
      format,
    ),
    csvFile("goals.csv", lines(goalRows), goalColumns, format),
    csvFile(
      "targets.csv",
      lines((one) => one.targets.map(targetRow(one))),
      targetColumns,
      format,
    ),
  ];
}

const partnershipRow = (one: StrategicPartnership): CsvRow => ({
  ...numberOf(one),
  ...themeOf(one),
  year: String(one.year),
  customer_bin: one.customer.bin,
  partner_bin: one.partner.bin,
  contract_number: one.contractNumber,
  signed_on: russianDate(one.signedOn),
  amount: `${String(one.amount).replaceAll(/\B(?=(\d{3})+$)/g, " ")},00`,
  starts_on: russianDate(one.signedOn),
  ends_on: russianDate(one.endsOn),
  status_ru: one.act ? "услуги приняты" : "исполняется",
  territories: one.territories.join("|"),
  ...outcomeOf(one),
});

const numberOf = ({ period, directionCode }: StrategicPartnership): CsvRow => ({
  period,
  direction_code: directionCode,
});

const themeOf = ({ direction: { name, priority, title } }: StrategicPartnership): CsvRow => ({
  direction_kk: name.kk,
  direction_ru: name.ru,
  priority_kk: priority.kk,
  priority_ru: priority.ru,
  title_kk: title.kk,
  title_ru: title.ru,
});

function outcomeOf({ act }: StrategicPartnership): CsvRow {
  if (!act) return {};
  return {
    act_number: act.number,
    act_on: russianDate(act.signedOn),
    assessment_kk: partnershipAssessment.kk,
    assessment_ru: partnershipAssessment.ru,
  };
}

/** What is not done yet waits, but for the services themselves. */
const openStages: Readonly<Record<number, string>> = { 3: "исполняется" };

const stageRow =
  (one: StrategicPartnership) =>
  ({ name, plannedOn, completedOn }: PartnershipStage, index: number): CsvRow => ({
    ...numberOf(one),
    position: String(index + 1),
    name_kk: name.kk,
    name_ru: name.ru,
    status_ru: completedOn ? "исполнен" : (openStages[index] ?? "запланирован"),
    planned_on: russianDate(plannedOn),
    completed_on: russianDate(completedOn),
  });

const goalRows = (one: StrategicPartnership): CsvRow[] =>
  one.direction.goals.map((goal) => ({ ...numberOf(one), goal: String(goal) }));

const targetRow =
  (one: StrategicPartnership) =>
  ({ code, target, actual }: PartnershipTarget, index: number): CsvRow => ({
    ...numberOf(one),
    position: String(index + 1),
    code,
    name_kk: results[code].name.kk,
    name_ru: results[code].name.ru,
    unit: results[code].unit,
    target: String(target),
    actual: actual === null ? "" : String(actual),
  });
