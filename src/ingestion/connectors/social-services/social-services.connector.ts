import { SocialServiceKind } from "../../../../entities/social-services/social-service.vocabulary.ts";
import { readCsv } from "../../normalise/csv.ts";
import { dayFirstDate } from "../../normalise/dates.ts";
import { settleDuplicates } from "../../normalise/duplicates.ts";
import type { Fields } from "../../normalise/fields.ts";
import { fileNamed, refuseOtherFiles } from "../../normalise/files.ts";
import { katoCode } from "../../normalise/kato.ts";
import { stated, understandRows } from "../../normalise/rows.ts";
import { termOf } from "../../normalise/vocabulary-lookup.ts";
import type { Connector, RegisterFile, RegisterRow } from "../connector.ts";
import { sourceKey } from "../keys.ts";

const id = "social-services";
/** Where the operator's own list of grants states them. */
const grants = "cisc-grants";
const columns = ["number", "grant_number", "name_kk", "name_ru", "kind_ru", "kato", "opened_on"];

const kind = termOf(SocialServiceKind);

export const socialServices: Connector = {
  id,
  title: {
    kk: "Гранттар есебінен құрылған әлеуметтік қызметтер (DEMONSTRATION)",
    ru: "Социальные службы, созданные за счет грантов (DEMONSTRATION)",
    en: "Social services created by grants (DEMONSTRATION)",
  },
  publisher: {
    kk: "Qogam, Азаматтық бастамаларды қолдау орталығының файлдары пішінінде",
    ru: "Qogam, в форме файлов Центра поддержки гражданских инициатив",
    en: "Qogam, in the shape of files of the Center for Support of Civil Initiatives",
  },
  licence: "CC0-1.0 (invented records)",
  kind: "DEMONSTRATION",
  cadence: "P1Y",
  rank: 16,
  describes: ["SocialService"],
  read,
};

function read(files: readonly RegisterFile[]): RegisterRow[] {
  refuseOtherFiles(files, /^services\.csv$/);
  const rows = readCsv(fileNamed(files, "services.csv"), { delimiter: ";", columns });
  return settleDuplicates(understandRows(rows, service));
}

function service(fields: Fields) {
  return stated("SocialService", sourceKey(id, fields.require("number", String)), () => ({
    ...fields.requireLocalized("name", { kk: "name_kk", ru: "name_ru" }),
    kind: fields.require("kind_ru", kind),
    grant: sourceKey(grants, fields.require("grant_number", String)),
    territory: fields.take("kato", katoCode),
    openedOn: fields.take("opened_on", dayFirstDate),
  }));
}
