import { ResourceCenterLevel } from "../../../../entities/resource-centers/resource-center.vocabulary.ts";
import { isoDate } from "../../normalise/dates.ts";
import { settleDuplicates } from "../../normalise/duplicates.ts";
import type { Fields } from "../../normalise/fields.ts";
import { fileNamed, refuseOtherFiles } from "../../normalise/files.ts";
import { itemRows, listIn, parseJson } from "../../normalise/json.ts";
import { katoCode } from "../../normalise/kato.ts";
import { stated, understandRows } from "../../normalise/rows.ts";
import { termOf } from "../../normalise/vocabulary-lookup.ts";
import type { Connector, RegisterFile, RegisterRow } from "../connector.ts";
import { binKey, sourceKey } from "../keys.ts";

const id = "resource-centers";

/** What the page gives besides, such as telephones, is not read. */
const columns = ["id", "nameKk", "nameRu", "level", "kato", "operatorBin", "openedOn"];

const level = termOf(ResourceCenterLevel);

export const resourceCenters: Connector = {
  id,
  title: {
    kk: "ҮЕҰ ресурстық орталықтары (DEMONSTRATION)",
    ru: "Ресурсные центры НПО (DEMONSTRATION)",
    en: "Resource centers of NGOs (DEMONSTRATION)",
  },
  publisher: {
    kk: "Qogam, Мәдениет және ақпарат министрлігінің парақшасы пішінінде",
    ru: "Qogam, в форме страницы Министерства культуры и информации",
    en: "Qogam, in the shape of a page of the Ministry of Culture and Information",
  },
  licence: "CC0-1.0 (invented records)",
  kind: "DEMONSTRATION",
  cadence: "P1Y",
  rank: 13,
  describes: ["ResourceCenter"],
  read,
};

function read(files: readonly RegisterFile[]): RegisterRow[] {
  refuseOtherFiles(files, /^centers\.json$/);
  const file = fileNamed(files, "centers.json");
  const rows = itemRows(listIn(file, parseJson(file), "items"), columns);
  return settleDuplicates(understandRows(rows, center));
}

function center(fields: Fields) {
  return stated("ResourceCenter", sourceKey(id, fields.require("id", String)), () => ({
    ...fields.requireLocalized("name", { kk: "nameKk", ru: "nameRu" }),
    level: fields.require("level", level),
    territory: fields.take("kato", katoCode),
    operator: binKey(fields.bin("operatorBin")),
    openedOn: fields.take("openedOn", isoDate),
  }));
}
