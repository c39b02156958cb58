import { ProjectStatus } from "../../../../entities/funded-projects/funded-project.vocabulary.ts";
import { spacedAmount, year } from "../../normalise/amounts.ts";
import { readCsv } from "../../normalise/csv.ts";
import { dayFirstDate } from "../../normalise/dates.ts";
import { settleDuplicates } from "../../normalise/duplicates.ts";
import type { Fields } from "../../normalise/fields.ts";
import { fileNamed, refuseOtherFiles } from "../../normalise/files.ts";
import { goalCode } from "../../normalise/goals.ts";
import { katoCode } from "../../normalise/kato.ts";
import { ownedLines } from "../../normalise/owned-lines.ts";
import type { OwnedLines } from "../../normalise/owned-lines.ts";
import { projectResult, projectStage } from "../../normalise/project-lines.ts";
import { stated, understandRows } from "../../normalise/rows.ts";
import type { SourceRow } from "../../normalise/rows.ts";
import { termOf } from "../../normalise/vocabulary-lookup.ts";
import type { Connector, RegisterFile, RegisterRow } from "../connector.ts";
import { binKey, sourceKey } from "../keys.ts";
import { columns, goalColumns, stageColumns, targetColumns } from "./partnership-lines.ts";

const id = "strategic-partnerships";

const status = termOf(ProjectStatus, {
  "направление определено": "PLANNED",
  "объявлен конкурс": "ANNOUNCED",
  "заключен договор": "AWARDED",
  "услуги приняты": "COMPLETED",
});

export const strategicPartnerships: Connector = {
  id,
  title: {
    kk: "Стратегиялық әріптестікке мемлекеттік тапсырыстар (DEMONSTRATION)",
    ru: "Государственные заказы на стратегическое партнерство (DEMONSTRATION)",
    en: "State orders for strategic partnerships (DEMONSTRATION)",
  },
  publisher: {
    kk: "Qogam, уәкілетті органға берілетін жылдық есептер пішінінде",
    ru: "Qogam, в форме ежегодных отчетов уполномоченному органу",
    en: "Qogam, in the shape of the yearly reports to the authorised body",
  },
  licence: "CC0-1.0 (invented records)",
  kind: "DEMONSTRATION",
  cadence: "P1Y",
  rank: 19,
  describes: ["StrategicPartnership", "GoalAssignment"],
  read,
};

/** The lines of the two files beside `partnerships.csv`. */
interface PartnershipLines {
  readonly stages: OwnedLines;
  readonly targets: OwnedLines;
}

function read(files: readonly RegisterFile[]): RegisterRow[] {
  refuseOtherFiles(files, /^(?:partnerships|stages|targets|goals)\.csv$/);
  const rows = readCsv(fileNamed(files, "partnerships.csv"), { delimiter: ";", columns });
  const lines = linesOf(files, rows);
  const partnerships = settleDuplicates(understandRows(rows, (fields) => partnership(fields, lines)));
  return [...partnerships, ...lines.stages.problems, ...lines.targets.problems, ...goalsOf(files)];
}

function goalsOf(files: readonly RegisterFile[]): RegisterRow[] {
  const file = fileNamed(files, "goals.csv");
  const rows = readCsv(file, { delimiter: ";", columns: goalColumns, mayBeEmpty: true });
  return settleDuplicates(understandRows(rows, goal));
}

function goal(fields: Fields) {
  const strategicPartnership = sourceKey(id, numberOf(fields));
  const code = fields.require("goal", goalCode);
  return stated("GoalAssignment", `${strategicPartnership}/${code}`, () => ({
    strategicPartnership,
    goal: code,
    assignedBy: "PUBLISHER",
  }));
}

function linesOf(files: readonly RegisterFile[], owners: readonly SourceRow[]): PartnershipLines {
  const rowsOf = (name: string, lineColumns: readonly string[]) =>
    readCsv(fileNamed(files, name), { delimiter: ";", columns: lineColumns, mayBeEmpty: true });
  const shape = { owners, owner: numberOf };
  return {
    stages: ownedLines(rowsOf("stages.csv", stageColumns), {
      ...shape,
      describe: (fields) => projectStage(fields, dayFirstDate),
    }),
    targets: ownedLines(rowsOf("targets.csv", targetColumns), { ...shape, describe: projectResult }),
  };
}

function partnership(fields: Fields, { stages, targets }: PartnershipLines) {
  const number = numberOf(fields);
  return stated("StrategicPartnership", sourceKey(id, number), () => ({
    ...direction(fields),
    ...parties(fields),
    ...terms(fields),
    ...outcome(fields),
    stages: stages.of(number),
    targets: targets.of(number),
  }));
}

/** A direction has one partner in a period, so the two are the number of a partnership, with or without a contract. */
function numberOf(fields: Fields): string {
  return `${fields.require("period", String)}/${fields.require("direction_code", String)}`;
}

function direction(fields: Fields) {
  return {
    directionCode: fields.require("direction_code", String),
    ...fields.requireLocalized("direction", { kk: "direction_kk", ru: "direction_ru" }),
    ...fields.localized("priority", { kk: "priority_kk", ru: "priority_ru" }),
    ...fields.requireLocalized("title", { kk: "title_kk", ru: "title_ru" }),
    period: fields.require("period", String),
  };
}

function parties(fields: Fields) {
  return {
    implementer: binKey(fields.bin("partner_bin")),
    customer: binKey(fields.bin("customer_bin")),
    territories: fields.list("territories", katoCode),
  };
}

function terms(fields: Fields) {
  return {
    contractNumber: fields.take("contract_number", String),
    signedOn: fields.take("signed_on", dayFirstDate),
    amount: fields.take("amount", spacedAmount),
    year: fields.require("year", year),
    startsOn: fields.take("starts_on", dayFirstDate),
    endsOn: fields.take("ends_on", dayFirstDate),
    status: fields.require("status_ru", status),
  };
}

function outcome(fields: Fields) {
  return {
    actNumber: fields.take("act_number", String),
    actSignedOn: fields.take("act_on", dayFirstDate),
    ...fields.localized("assessment", { kk: "assessment_kk", ru: "assessment_ru" }),
  };
}
