import { readCsv } from "../../normalise/csv.ts";
import { isoDate } from "../../normalise/dates.ts";
import { settleDuplicates } from "../../normalise/duplicates.ts";
import type { Fields } from "../../normalise/fields.ts";
import { fileNamed, refuseOtherFiles } from "../../normalise/files.ts";
import { stated, understandRows } from "../../normalise/rows.ts";
import { sphereCode } from "../../normalise/spheres.ts";
import { flag } from "../../normalise/vocabulary-lookup.ts";
import type { Connector, RegisterFile, RegisterRow } from "../connector.ts";

const columns = [
  "code",
  "law_ref",
  "name_ru",
  "name_kk",
  "name_en",
  "social_order",
  "state_grant",
  "prize",
  "valid_from",
  "valid_to",
];

export const spheres: Connector = {
  id: "spheres",
  title: {
    kk: "Мемлекеттік әлеуметтік тапсырыс, гранттар және сыйлықақылар салалары",
    ru: "Сферы государственного социального заказа, грантов и премий",
    en: "Spheres of the state social order, grants and prizes",
  },
  publisher: {
    kk: "Қазақстан Республикасы, 2005 жылғы 12 сәуірдегі № 36-III Заңы, 5-бап",
    ru: "Республика Казахстан, Закон от 12 апреля 2005 года № 36-III, статья 5",
    en: "Republic of Kazakhstan, law No. 36-III of 12 April 2005, article 5",
  },
  licence: "Text of a law: not an object of copyright (law on copyright, art. 8)",
  homepage: "https://adilet.zan.kz/rus/docs/Z050000036_",
  kind: "PUBLICATION",
  rank: 2,
  describes: ["Sphere"],
  read,
};

function read(files: readonly RegisterFile[]): RegisterRow[] {
  refuseOtherFiles(files, /^spheres\.csv$/);
  const rows = readCsv(fileNamed(files, "spheres.csv"), { delimiter: ",", columns });
  return settleDuplicates(understandRows(rows, sphere));
}

function sphere(fields: Fields) {
  const code = fields.require("code", sphereCode);
  return stated("Sphere", code, () => ({
    code,
    ...fields.requireLocalized("name", { kk: "name_kk", ru: "name_ru", en: "name_en" }),
    law: fields.require("law_ref", lawReference),
    socialOrder: fields.require("social_order", flag),
    stateGrant: fields.require("state_grant", flag),
    prize: fields.require("prize", flag),
    validFrom: fields.take("valid_from", isoDate),
    validTo: fields.take("valid_to", isoDate),
  }));
}

/** `art.5 p.1 1)` → `Law 36-III: art. 5 p. 1 1)`, the form of every reference to a law here. */
function lawReference(text: string): string {
  return `Law 36-III: ${text.replaceAll(/\.(?=\d)/g, ". ")}`;
}
