import { MappingConfidence } from "../../../../entities/volunteers/volunteer-brand.vocabulary.ts";
import { VolunteerDirection } from "../../../../entities/volunteers/volunteer.vocabulary.ts";
import { wholeNumber } from "../../normalise/amounts.ts";
import { readCsv } from "../../normalise/csv.ts";
import { settleDuplicates } from "../../normalise/duplicates.ts";
import type { Fields } from "../../normalise/fields.ts";
import { fileNamed, refuseOtherFiles } from "../../normalise/files.ts";
import { stated, understandRows } from "../../normalise/rows.ts";
import { termOf } from "../../normalise/vocabulary-lookup.ts";
import type { Connector, RegisterFile, RegisterRow } from "../connector.ts";

const columns = ["position", "name", "direction_ru", "confidence_ru", "note_ru", "note_en"];

const direction = termOf(VolunteerDirection);
const confidence = termOf(MappingConfidence);

export const volunteerBrands: Connector = {
  id: "volunteer-brands",
  title: {
    kk: "«Birgemiz» еріктілік бағыттарының атаулары",
    ru: "Названия направлений волонтерства «Birgemiz»",
    en: "Names of the directions of volunteering «Birgemiz»",
  },
  publisher: {
    kk: "Азаматтық бастамаларды қолдау орталығы, 2024 жылғы 20 мамыр",
    ru: "Центр поддержки гражданских инициатив, 20 мая 2024 года",
    en: "Center for Support of Civil Initiatives, 20 May 2024",
  },
  licence: "Names are facts: not an object of copyright (law on copyright, art. 8); the mapping is Qogam's",
  homepage: "https://cisc.kz",
  kind: "PUBLICATION",
  rank: 23,
  describes: ["VolunteerBrand"],
  read,
};

function read(files: readonly RegisterFile[]): RegisterRow[] {
  refuseOtherFiles(files, /^brands\.csv$/);
  const rows = readCsv(fileNamed(files, "brands.csv"), { delimiter: ",", columns });
  return settleDuplicates(understandRows(rows, brand));
}

function brand(fields: Fields) {
  const name = fields.require("name", String);
  return stated("VolunteerBrand", name, () => ({
    name,
    position: fields.require("position", wholeNumber),
    direction: fields.take("direction_ru", direction),
    mappingConfidence: fields.require("confidence_ru", confidence),
    ...fields.localized("note", { ru: "note_ru", en: "note_en" }),
  }));
}
