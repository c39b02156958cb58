import type { RegisterFile } from "../../../src/ingestion/connectors/connector.ts";
import { BinIssuer, misshapen, strayIin } from "../bin.ts";
import { spoiledRows, strewn } from "../dirt.ts";
import { makeDisagreements } from "../disagreements.ts";
import { by } from "../order.ts";
import { known } from "../organization.ts";
import type { LegalEntity, Status } from "../organization.ts";
import { Random } from "../random.ts";
import type { Text } from "../text.ts";
import type { World } from "../world.ts";
import { jsonPages } from "./json.ts";

const PAGE = 1000;
/** Serials of the rows that are wrong on purpose: far from those of the world. */
const SPOILED_SERIALS = 99_000;
export const DIRECTOR = "Лицо не подлежит публикации (DEMONSTRATION)";

const statuses: Readonly<Record<Status, Text>> = {
  REGISTERED: { ru: "Зарегистрирован", kk: "Тіркелген" },
  INACTIVE: { ru: "Бездействующий", kk: "Әрекетсіз" },
  SUSPENDED: { ru: "Приостановлен", kk: "Қызметі тоқтатыла тұрған" },
  IN_LIQUIDATION: { ru: "В процессе ликвидации", kk: "Таратылу үстінде" },
  REORGANISATION: { ru: "В процессе реорганизации", kk: "Қайта ұйымдастырылуда" },
  BANKRUPTCY: { ru: "В процедуре банкротства", kk: "Банкроттық рәсімінде" },
  LIQUIDATED: { ru: "Ликвидирован, снят с регистрации", kk: "Таратылған" },
  UNKNOWN: { ru: "-", kk: "-" },
};

type Element = Readonly<Record<string, string | number>>;

/** The register of legal entities in the form of data.egov.kz `gbd_ul`. */
export function mojFiles(world: World): RegisterFile[] {
  const chance = new Random("moj-legal-entities");
  const entities: LegalEntity[] = [...world.bodies.all, ...world.ngos.filter(known), ...world.strays];
  const { registry } = makeDisagreements(world);
  const inOrder = entities
    .toSorted(by(({ registeredOn }) => registeredOn))
    .map((entity) => ({ ...entity, ...registry.get(entity) }));
  const clean = inOrder.map((entity, index) => element(entity, index + 1, chance));
  const rows = strewn(clean, spoiledElements(clean, chance), chance);
  return jsonPages("page", rows, PAGE, (elements, { pages }) => ({ elements, totalPages: pages }));
}

function element(entity: LegalEntity, ordinal: number, chance: Random): Element {
  const status = statuses[entity.status];
  return {
    id: 100_000 + ordinal,
    bin: entity.bin ?? (ordinal % 3 === 0 ? "-" : ""),
    nameru: entity.name.ru,
    namekz: chance.chance(0.01) ? "-" : entity.name.kk,
    addressru: entity.address.ru,
    addresskz: entity.address.kk,
    statusru: status.ru,
    statuskz: status.kk,
    okedru: entity.oked.ru,
    okedkz: entity.oked.kk,
    datereg: registrationMoment(entity.registeredOn, chance),
    director: DIRECTOR,
  };
}

function registrationMoment(date: string, chance: Random): string {
  const roll = chance.next();
  if (roll < 0.6) return date;
  return roll < 0.85 ? `${date} 00:00:00.0` : `${date}T00:00:00`;
}

function spoiledElements(clean: readonly Element[], chance: Random): Element[] {
  const bins = new BinIssuer(SPOILED_SERIALS);
  const fresh = (row: Element, ordinal: number) => ({
    ...row,
    id: 900_000 + ordinal,
    bin: bins.issue("2019-02-01"),
  });
  return spoiledRows(
    "moj-legal-entities/page",
    clean,
    {
      BIN_STRUCTURE: (row, ordinal) => ({ ...fresh(row, ordinal), bin: misshapen(bins.issue("2019-02-01")) }),
      IIN_IN_BIN: (row, ordinal) => ({ ...fresh(row, ordinal), bin: strayIin(chance) }),
      DATE_INVALID: (row, ordinal) => ({ ...fresh(row, ordinal), datereg: "2019-02-30 00:00:00.0" }),
      UNKNOWN_VALUE: (row, ordinal) => ({
        ...fresh(row, ordinal),
        statusru: "На согласовании",
        statuskz: "Келісуде",
      }),
    },
    chance,
  );
}
