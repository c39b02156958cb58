import type { RegisterFile } from "../../../src/ingestion/connectors/connector.ts";
import { BinIssuer, misshapen, strayIin } from "../bin.ts";
import { LAST_DAY, russianDate } from "../calendar.ts";
import { spoiledRows, strewn } from "../dirt.ts";
import type { Term } from "../grant-plan.ts";
import type { Grant, GrantResult, GrantStage, GrantStatus } from "../grants.ts";
import { Random } from "../random.ts";
import { results } from "../words/grant-words.ts";
import type { World } from "../world.ts";
import { csvFile, ragged, tenge } from "./csv.ts";
import type { CsvRow } from "./csv.ts";

const SPOILED_SERIALS = 99_500;
const grantColumns = [
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
const stageColumns = [
  "number",
  "position",
  "name_kk",
  "name_ru",
  "status_ru",
  "planned_on",
  "completed_on",
  "amount",
  "result_kk",
  "result_ru",
];
const resultColumns = ["number", "position", "code", "name_kk", "name_ru", "unit", "target", "actual"];

const termWords: Readonly<Record<Term, string>> = {
  SHORT_TERM: "краткосрочный",
  MEDIUM_TERM: "среднесрочный",
  LONG_TERM: "долгосрочный",
};
const statusWords: Readonly<Record<GrantStatus, string>> = {
  IN_PROGRESS: "исполняется",
  COMPLETED: "завершен",
  ASSESSED: "результаты оценены",
  TERMINATED: "расторгнут",
};

/** What the operator of grants would hand out. */
export function grantFiles(world: World): RegisterFile[] {
  const chance = new Random("cisc-grants");
  const clean = world.grants.map((grant) => grantRow(grant, world.bodies.operator.bin, chance));
  const rows = strewn(clean, spoiledGrants(clean, chance), chance);
  const stages = world.grants.flatMap((grant) =>
    grant.stages.map((stage, index) => stageRow(grant, stage, index + 1)),
  );
  const outcomes = world.grants.flatMap((grant) =>
    grant.results.map((result, index) => resultRow(grant, result, index + 1)),
  );
  const format = { separator: ";" } as const;
  return [
    csvFile("grants.csv", rows, grantColumns, format),
    csvFile("stages.csv", stages, stageColumns, format),
    csvFile("results.csv", outcomes, resultColumns, format),
  ];
}

const grantRow = (grant: Grant, operator: string, chance: Random): CsvRow => ({
  number: grant.number,
  protocol_number: grant.protocol,
  protocol_date: russianDate(grant.protocolDate),
  recipient_bin: grant.recipient.bin,
  recipient_name: grant.recipient.shortName.ru,
  customer_bin: grant.customer.bin,
  operator_bin: operator,
  sphere_code: grant.sphere,
  direction_kk: grant.direction.kk,
  direction_ru: grant.direction.ru,
  title_kk: grant.title.kk,
  title_ru: grant.title.ru,
  term_ru: termWords[grant.term],
  funding_kind_ru: grant.state ? "государственный" : "негосударственный",
  amount: tenge(grant.amount, chance.chance(0.05) ? "\u00A0" : " "),
  year: String(grant.year),
  starts_on: russianDate(grant.startsOn),
  ends_on: russianDate(grant.endsOn),
  status_ru: statusWords[grant.status],
  territories: grant.territories.join("|"),
  ...assessment(grant),
});

function assessment({ assessment: found }: Grant): CsvRow {
  if (!found) return {};
  return {
    method: found.method,
    satisfaction: percent(found.satisfaction),
    efficiency: percent(found.efficiency),
    conclusion_kk: found.conclusion.kk,
    conclusion_ru: found.conclusion.ru,
    used_for_year: String(found.usedForYear),
  };
}

const percent = (value: number): string => value.toFixed(2).replace(".", ",");

const stageRow = (grant: Grant, stage: GrantStage, position: number): CsvRow => ({
  number: grant.number,
  position: String(position),
  name_kk: stage.name.kk,
  name_ru: stage.name.ru,
  status_ru: stageStatus(grant, stage, position),
  planned_on: russianDate(stage.plannedOn),
  completed_on: russianDate(stage.completedOn),
  amount: stage.amount === null ? "" : tenge(stage.amount),
  result_kk: stage.result?.kk ?? "",
  result_ru: stage.result?.ru ?? "",
});

/** The first stage that is not done yet is under way, unless the grant was ended. */
function stageStatus(grant: Grant, stage: GrantStage, position: number): string {
  if (stage.completedOn !== null) return "исполнен";
  if (grant.status === "TERMINATED") return "прекращен";
  const before = grant.stages[position - 2];
  return before !== undefined && before.completedOn !== null && stage.plannedOn > LAST_DAY
    ? "исполняется"
    : "запланирован";
}

const resultRow = (grant: Grant, { code, target, actual }: GrantResult, position: number): CsvRow => ({
  number: grant.number,
  position: String(position),
  code,
  name_kk: results[code].name.kk,
  name_ru: results[code].name.ru,
  unit: results[code].unit,
  target: String(target),
  actual: actual === null ? "" : String(actual),
});

function spoiledGrants(clean: readonly CsvRow[], chance: Random): CsvRow[] {
  const bins = new BinIssuer(SPOILED_SERIALS);
  const fresh = (row: CsvRow, ordinal: number) => ({
    ...row,
    number: `Г-9999-${String(ordinal).padStart(3, "0")}`,
  });
  return spoiledRows(
    "cisc-grants/grants",
    clean,
    {
      BIN_STRUCTURE: (row, ordinal) => ({
        ...fresh(row, ordinal),
        recipient_bin: misshapen(bins.issue("2016-06-01")),
      }),
      IIN_IN_BIN: (row, ordinal) => ({ ...fresh(row, ordinal), recipient_bin: strayIin(chance) }),
      DATE_INVALID: (row, ordinal) => ({ ...fresh(row, ordinal), starts_on: "30.02.2019" }),
      AMOUNT_AMBIGUOUS: (row, ordinal) => ({ ...fresh(row, ordinal), amount: "12 345,67,8" }),
      COLUMN_COUNT: (row, ordinal) => ragged(fresh(row, ordinal)),
      UNKNOWN_VALUE: (row, ordinal) => ({ ...fresh(row, ordinal), term_ru: "бессрочный" }),
    },
    chance,
  );
}
