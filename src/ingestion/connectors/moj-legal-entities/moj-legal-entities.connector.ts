import { RegistryStatus } from "../../../../entities/organizations/organization.vocabulary.ts";
import { isoTimestamp } from "../../normalise/dates.ts";
import { settleDuplicates } from "../../normalise/duplicates.ts";
import type { Fields } from "../../normalise/fields.ts";
import { pagesNamed, refuseOtherFiles, unusable } from "../../normalise/files.ts";
import { itemRows, listIn, memberOf, parseJson } from "../../normalise/json.ts";
import { legalFormOf } from "../../normalise/legal-form.ts";
import type { SourceRow } from "../../normalise/rows.ts";
import { stated, understandRows } from "../../normalise/rows.ts";
import { termOf } from "../../normalise/vocabulary-lookup.ts";
import type { Connector, RegisterFile, RegisterRow } from "../connector.ts";
import { binKey, sourceKey } from "../keys.ts";

const id = "moj-legal-entities";

/** `director` is a person and is not among them. */
const columns = [
  "id",
  "bin",
  "nameru",
  "namekz",
  "addressru",
  "addresskz",
  "statusru",
  "statuskz",
  "okedru",
  "okedkz",
  "datereg",
];

const status = termOf(RegistryStatus, {
  действующий: "REGISTERED",
  ликвидирован: "LIQUIDATED",
  "снят с регистрации": "LIQUIDATED",
  "в стадии ликвидации": "IN_LIQUIDATION",
});

export const mojLegalEntities: Connector = {
  id,
  title: {
    kk: "«Заңды тұлғалар» мемлекеттік деректер қоры (DEMONSTRATION)",
    ru: "Государственная база данных «Юридические лица» (DEMONSTRATION)",
    en: "State database “Legal persons” (DEMONSTRATION)",
  },
  publisher: {
    kk: "Qogam, Әділет министрлігінің ашық деректері пішінінде",
    ru: "Qogam, в форме открытых данных Министерства юстиции",
    en: "Qogam, in the shape of the open data of the Ministry of Justice",
  },
  licence: "CC0-1.0 (invented records)",
  kind: "DEMONSTRATION",
  cadence: "P1M",
  rank: 5,
  describes: ["Organization"],
  read,
};

function read(files: readonly RegisterFile[]): RegisterRow[] {
  refuseOtherFiles(files, /^page-\d+\.json$/);
  const pages = pagesNamed(files, "page");
  return settleDuplicates(
    understandRows(
      pages.flatMap((page) => pageRows(page, pages.length)),
      organization,
    ),
  );
}

function pageRows(file: RegisterFile, count: number): SourceRow[] {
  const page = parseJson(file);
  const total = memberOf(file, page, "totalPages");
  if (total !== count) throw unusable("TRUNCATED", file.name, `${count} pages came of ${Number(total)}`);
  return itemRows(listIn(file, page, "elements"), columns);
}

function organization(fields: Fields) {
  const bin = fields.bin("bin");
  if (bin === undefined) fields.note("BIN_ABSENT", "bin");
  const name = fields.requireLocalized("name", { kk: "namekz", ru: "nameru" });
  return stated(
    "Organization",
    bin === undefined ? sourceKey(id, fields.require("id", String)) : binKey(bin),
    {
      bin,
      ...name,
      legalForm: legalForm(fields, name),
      registryStatus: fields.take("statusru", status) ?? fields.take("statuskz", status),
      registeredOn: fields.take("datereg", isoTimestamp),
      ...fields.localized("address", { kk: "addresskz", ru: "addressru" }),
    },
  );
}

function legalForm(fields: Fields, { nameKk, nameRu }: Readonly<Record<string, string>>) {
  const form = legalFormOf({ kk: nameKk, ru: nameRu });
  if (form === undefined) fields.note("LEGAL_FORM_UNRECOGNISED", "nameru");
  return form;
}
