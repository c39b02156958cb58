import { SocialServiceKind } from "../../../entities/social-services/social-service.vocabulary.ts";
import type { RegisterFile } from "../../../src/ingestion/connectors/connector.ts";
import { russianDate } from "../calendar.ts";
import { spoiledRows, strewn } from "../dirt.ts";
import { Random } from "../random.ts";
import { makeSocialServices } from "../social-services.ts";
import type { SocialService } from "../social-services.ts";
import type { World } from "../world.ts";
import { csvFile, ragged } from "./csv.ts";
import type { CsvRow } from "./csv.ts";

const columns = ["number", "grant_number", "name_kk", "name_ru", "kind_ru", "kato", "opened_on"];

/** What the operator of grants would list beside its grants. */
export function socialServiceFiles(world: World): RegisterFile[] {
  const chance = new Random("social services file");
  const clean = makeSocialServices(world).map(serviceRow);
  const rows = strewn(clean, spoiledServices(clean, chance), chance);
  return [csvFile("services.csv", rows, columns, { separator: ";" })];
}

const serviceRow = ({ number, grant, name, kind, territory, openedOn }: SocialService): CsvRow => ({
  number,
  grant_number: grant.number,
  name_kk: name.kk,
  name_ru: name.ru,
  kind_ru: SocialServiceKind.terms[kind].ru,
  kato: territory,
  opened_on: russianDate(openedOn),
});

const spoiledServices = (clean: readonly CsvRow[], chance: Random): CsvRow[] =>
  spoiledRows(
    "social-services/services",
    clean,
    {
      DATE_INVALID: (row) => ({ ...row, number: "S-9999-001", opened_on: "31.11.2022" }),
      COLUMN_COUNT: (row) => ragged({ ...row, number: "S-9999-002" }),
    },
    chance,
  );
