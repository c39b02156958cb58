import { AwardProgramme, LaureateKind } from "../../../../entities/awards/award.vocabulary.ts";
import { spacedAmount, year } from "../../normalise/amounts.ts";
import { readCsv } from "../../normalise/csv.ts";
import { dayFirstDate } from "../../normalise/dates.ts";
import { settleDuplicates } from "../../normalise/duplicates.ts";
import type { Fields } from "../../normalise/fields.ts";
import { fileNamed, refuseOtherFiles } from "../../normalise/files.ts";
import { stated, understandRows } from "../../normalise/rows.ts";
import { sphereCode } from "../../normalise/spheres.ts";
import { termOf } from "../../normalise/vocabulary-lookup.ts";
import type { Connector, RegisterFile, RegisterRow } from "../connector.ts";
import { binKey, sourceKey } from "../keys.ts";

const id = "awards";

/** The annex of an order has the laureate's name too; the bundled file has the kind alone where that is a person. */
const columns = [
  "number",
  "programme_ru",
  "year",
  "decided_on",
  "nomination_kk",
  "nomination_ru",
  "sphere_code",
  "laureate_kind_ru",
  "laureate_bin",
  "amount",
  "basis_kk",
  "basis_ru",
];

const programme = termOf(AwardProgramme, {
  "премия для НПО": "PRIZE_FOR_NGO",
  "премия «Таңдау»": "TANDAU",
  "премия «Волонтер года»": "VOLUNTEER_OF_THE_YEAR",
});
const laureateKind = termOf(LaureateKind);

export const awards: Connector = {
  id,
  title: {
    kk: "Азаматтық қоғам марапаттары (DEMONSTRATION)",
    ru: "Премии, звания и награды гражданского общества (DEMONSTRATION)",
    en: "Prizes, titles and decorations of civil society (DEMONSTRATION)",
  },
  publisher: {
    kk: "Qogam, Мәдениет және ақпарат министрлігі бұйрықтарының қосымшалары пішінінде",
    ru: "Qogam, в форме приложений к приказам Министерства культуры и информации",
    en: "Qogam, in the shape of annexes to orders of the Ministry of Culture and Information",
  },
  licence: "CC0-1.0 (invented records)",
  kind: "DEMONSTRATION",
  cadence: "P1Y",
  rank: 12,
  describes: ["Award"],
  read,
};

function read(files: readonly RegisterFile[]): RegisterRow[] {
  refuseOtherFiles(files, /^awards\.csv$/);
  const rows = readCsv(fileNamed(files, "awards.csv"), { delimiter: ";", columns });
  return settleDuplicates(understandRows(rows, award));
}

function award(fields: Fields) {
  return stated("Award", sourceKey(id, fields.require("number", String)), () => ({
    programme: fields.require("programme_ru", programme),
    year: fields.require("year", year),
    decidedOn: fields.take("decided_on", dayFirstDate),
    ...fields.localized("nomination", { kk: "nomination_kk", ru: "nomination_ru" }),
    sphere: fields.take("sphere_code", sphereCode),
    ...laureate(fields),
    amount: fields.take("amount", spacedAmount),
    ...fields.localized("legalBasis", { kk: "basis_kk", ru: "basis_ru" }),
  }));
}

function laureate(fields: Fields) {
  const kind = fields.require("laureate_kind_ru", laureateKind);
  // Whatever stands there for a person or a group could be somebody's number.
  return {
    laureateKind: kind,
    organization: kind === "ORGANIZATION" ? binKey(fields.bin("laureate_bin")) : undefined,
  };
}
