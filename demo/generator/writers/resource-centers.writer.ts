import { ResourceCenterLevel } from "../../../entities/resource-centers/resource-center.vocabulary.ts";
import type { RegisterFile } from "../../../src/ingestion/connectors/connector.ts";
import { strayIin } from "../bin.ts";
import { spoiledRows, strewn } from "../dirt.ts";
import { Random } from "../random.ts";
import { makeResourceCenters } from "../resource-centers.ts";
import type { ResourceCenter } from "../resource-centers.ts";
import type { World } from "../world.ts";
import { jsonFile } from "./json.ts";

/** What a page of the ministry would load. */
export function resourceCenterFiles(world: World): RegisterFile[] {
  const chance = new Random("resource centers file");
  const clean = makeResourceCenters(world).map(item);
  const items = strewn(clean, spoiledItems(clean, chance), chance);
  return [jsonFile("centers.json", { updated: "2025-12-01", items })];
}

const item = ({ id, name, level, territory, operator, openedOn }: ResourceCenter) => ({
  id,
  nameKk: name.kk,
  nameRu: name.ru,
  level: ResourceCenterLevel.terms[level].ru,
  kato: territory,
  operatorBin: operator.bin,
  openedOn,
});

type Item = ReturnType<typeof item>;

function spoiledItems(clean: readonly Item[], chance: Random): Item[] {
  const fresh = (row: Item, ordinal: number): Item => ({ ...row, id: 9000 + ordinal });
  return spoiledRows(
    "resource-centers/centers",
    clean,
    {
      IIN_IN_BIN: (row, ordinal) => ({ ...fresh(row, ordinal), operatorBin: strayIin(chance) }),
      UNKNOWN_VALUE: (row, ordinal) => ({ ...fresh(row, ordinal), level: "межрайонный" }),
    },
    chance,
  );
}
