import { FrontOfficeKind } from "../../../entities/front-offices/front-office.vocabulary.ts";
import type { RegisterFile } from "../../../src/ingestion/connectors/connector.ts";
import { strayIin } from "../bin.ts";
import { spoiledRows, strewn } from "../dirt.ts";
import { COUNTED_ON, makeFrontOffices } from "../front-offices.ts";
import type { FrontOffice } from "../front-offices.ts";
import { Random } from "../random.ts";
import type { World } from "../world.ts";
import { jsonFile } from "./json.ts";

/** What a page of the volunteers' platform would load. */
export function frontOfficeFiles(world: World): RegisterFile[] {
  const chance = new Random("front offices file");
  const clean = makeFrontOffices(world).map(item);
  const offices = strewn(clean, spoiledItems(clean, chance), chance);
  return [jsonFile("offices.json", { countedOn: COUNTED_ON, offices })];
}

const item = ({ name, kind, territory, operator, ...office }: FrontOffice) => ({
  ...office,
  nameKk: name.kk,
  nameRu: name.ru,
  kind: FrontOfficeKind.terms[kind].ru,
  kato: territory ?? "",
  operatorBin: operator.bin,
});

type Item = ReturnType<typeof item>;

const spoiledItems = (clean: readonly Item[], chance: Random): Item[] =>
  spoiledRows(
    "front-offices/offices",
    clean,
    { IIN_IN_BIN: (row, ordinal) => ({ ...row, id: 9000 + ordinal, operatorBin: strayIin(chance) }) },
    chance,
  );
