import { FrontOfficeKind } from "../../../../entities/front-offices/front-office.vocabulary.ts";
import { wholeNumber } from "../../normalise/amounts.ts";
import { isoDate } from "../../normalise/dates.ts";
import { settleDuplicates } from "../../normalise/duplicates.ts";
import { Fields } from "../../normalise/fields.ts";
import { fileNamed, refuseOtherFiles, unusable } from "../../normalise/files.ts";
import { itemRows, listIn, memberOf, parseJson } from "../../normalise/json.ts";
import { katoCode } from "../../normalise/kato.ts";
import { RowRefused } from "../../normalise/row-refused.ts";
import { stated, understandRows } from "../../normalise/rows.ts";
import { termOf } from "../../normalise/vocabulary-lookup.ts";
import type { Connector, RegisterFile, RegisterRow } from "../connector.ts";
import { binKey, sourceKey } from "../keys.ts";

const id = "front-offices";

const columns = [
  "id",
  "nameKk",
  "nameRu",
  "kind",
  "kato",
  "operatorBin",
  "organizations",
  "events",
  "participants",
];

const kind = termOf(FrontOfficeKind);

export const frontOffices: Connector = {
  id,
  title: {
    kk: "Еріктілердің фронт-кеңселері (DEMONSTRATION)",
    ru: "Фронт-офисы волонтеров (DEMONSTRATION)",
    en: "Front offices of volunteers (DEMONSTRATION)",
  },
  publisher: {
    kk: "Qogam, еріктілер платформасының парақшасы пішінінде",
    ru: "Qogam, в форме страницы волонтерской платформы",
    en: "Qogam, in the shape of a page of the volunteers' platform",
  },
  licence: "CC0-1.0 (invented records)",
  kind: "DEMONSTRATION",
  cadence: "P1Y",
  rank: 15,
  describes: ["FrontOffice"],
  read,
};

function read(files: readonly RegisterFile[]): RegisterRow[] {
  refuseOtherFiles(files, /^offices\.json$/);
  const file = fileNamed(files, "offices.json");
  const page = parseJson(file);
  const countedOn = dayOf(file, page);
  const rows = itemRows(listIn(file, page, "offices"), columns);
  return settleDuplicates(understandRows(rows, (fields) => office(fields, countedOn)));
}

/** All counts of a page go up to one day; a page that does not say which is none. */
function dayOf(file: RegisterFile, page: unknown): string {
  const fields = new Fields({ countedOn: memberOf(file, page, "countedOn") });
  try {
    return fields.require("countedOn", isoDate);
  } catch (error) {
    throw error instanceof RowRefused
      ? unusable("ENVELOPE_MISMATCH", file.name, "no day of counting")
      : error;
  }
}

function office(fields: Fields, countedOn: string) {
  return stated("FrontOffice", sourceKey(id, fields.require("id", String)), () => ({
    ...fields.requireLocalized("name", { kk: "nameKk", ru: "nameRu" }),
    kind: fields.require("kind", kind),
    territory: fields.take("kato", katoCode),
    operator: binKey(fields.bin("operatorBin")),
    organizations: fields.take("organizations", wholeNumber),
    events: fields.take("events", wholeNumber),
    participants: fields.take("participants", wholeNumber),
    countedOn,
  }));
}
