import type {
  ProjectStatus,
  StageStatus,
} from "../../../../entities/funded-projects/funded-project.vocabulary.ts";
import type { ValueOf } from "../../../../entities/shared/vocabulary.ts";
import { plainAmount } from "../../normalise/amounts.ts";
import { isoTimestamp } from "../../normalise/dates.ts";
import type { Fields } from "../../normalise/fields.ts";
import { withoutAbsent } from "../../normalise/rows.ts";

type Stage = Readonly<Record<string, unknown>>;

/** What the stages of one order are made of. */
export interface OrderParts {
  readonly contract: Fields;
  readonly units: readonly Fields[];
  readonly announcement: Fields | undefined;
  readonly status: ValueOf<typeof ProjectStatus>;
}

/** Announcement, contract, one stage for each unit that an act closes, acceptance. */
export function stagesOf(parts: OrderParts): Stage[] {
  const stages = [...announced(parts), signed(parts), ...carriedOut(parts), accepted(parts)];
  return stages.map((stage, index) => withoutAbsent({ position: index + 1, ...stage }));
}

function announced({ announcement }: OrderParts): Stage[] {
  if (announcement === undefined) return [];
  return [
    {
      nameKk: "Сатып алуды жариялау",
      nameRu: "Объявление о закупке",
      status: "COMPLETED",
      plannedOn: announcement.take("endDate", isoTimestamp),
      completedOn:
        announcement.take("itogiDatePublic", isoTimestamp) ?? announcement.take("publishDate", isoTimestamp),
    },
  ];
}

function signed({ contract }: OrderParts): Stage {
  return {
    nameKk: "Шарт жасасу",
    nameRu: "Заключение договора",
    status: "COMPLETED",
    completedOn: contract.take("signDate", isoTimestamp),
  };
}

function carriedOut({ units, status }: OrderParts): Stage[] {
  const current = units.findIndex((unit) => !isExecuted(unit));
  return units.map((unit, index) => ({
    nameKk: `${index + 1}-кезең`,
    nameRu: `Этап ${index + 1}`,
    status: isExecuted(unit) ? "COMPLETED" : openStatus(status, index === current),
    plannedOn: unit.take("execPlanDate", isoTimestamp),
    completedOn: unit.take("execFaktDate", isoTimestamp),
    amount: unit.take("totalSumWnds", plainAmount),
  }));
}

function isExecuted(unit: Fields): boolean {
  return unit.given("executed") === "1" || unit.given("execFaktDate") !== undefined;
}

/** A unit without an act goes on in its turn, and ends with the contract that was terminated. */
function openStatus(contract: OrderParts["status"], isNext: boolean): ValueOf<typeof StageStatus> {
  if (contract === "TERMINATED") return "CANCELLED";
  return isNext ? "IN_PROGRESS" : "PLANNED";
}

function accepted({ contract, status }: OrderParts): Stage {
  return {
    nameKk: "Нәтижелерді қабылдау",
    nameRu: "Приемка результатов",
    status: status === "COMPLETED" ? "COMPLETED" : openStatus(status, false),
    plannedOn: contract.take("planExecDate", isoTimestamp),
    completedOn: contract.take("faktExecDate", isoTimestamp),
  };
}
