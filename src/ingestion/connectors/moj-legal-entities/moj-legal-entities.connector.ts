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
import type { Connector, Numbering, RegisterFile, RegisterRow, RegisterStatement } from "../connector.ts";
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
  numbering,
  lists: [{ name: "gbd_ul", stem: "page", columns }],
};

const deltaName = /^delta-(\d{1,9})-\d+\.json$/;

/** `delta-<number>-<page>.json` holds what changed; the pages of a full delivery may say which delta they reach up to. */
function numbering(files: readonly RegisterFile[]): Numbering {
  const delta = files.map(({ name }) => deltaName.exec(name)?.[1]).find((number) => number !== undefined);
  if (delta !== undefined) return { delivery: "DELTA", sequence: Number(delta) };
  const [first] = pagesNamed(files, "page");
  const sequence = first && (parseJson(first) as { readonly sequence?: unknown } | null)?.sequence;
  return { delivery: "FULL", sequence: Number.isInteger(sequence) ? (sequence as number) : 0 };
}

function read(files: readonly RegisterFile[]): RegisterRow[] {
  const [, delta] = deltaName.exec(files[0]?.name ?? "") ?? [];
  const stem = delta === undefined ? "page" : `delta-${delta}`;
  refuseOtherFiles(files, new RegExp(`^${stem}-\\d+\\.json$`));
  const pages = pagesNamed(files, stem);
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
  return itemRows(listIn(file, page, "elements"), columns, ["deleted"]);
}

function organization(fields: Fields): RegisterStatement {
  if (fields.take("deleted", String) === "1") return deletion(fields);
  const bin = fields.bin("bin");
  if (bin === undefined) fields.note("BIN_ABSENT", "bin");
  return stated("Organization", keyOf(fields, bin), () => ({
    bin,
    ...named(fields),
    registryStatus: fields.take("statusru", status) ?? fields.take("statuskz", status),
    registeredOn: fields.take("datereg", isoTimestamp),
    ...fields.localized("address", { kk: "addresskz", ru: "addressru" }),
  }));
}

function deletion(fields: Fields): RegisterStatement {
  return { kind: "Organization", key: keyOf(fields, fields.bin("bin")), payload: {}, gone: true };
}

function keyOf(fields: Fields, bin: string | undefined): string {
  return bin === undefined ? sourceKey(id, fields.require("id", String)) : binKey(bin);
}

function named(fields: Fields) {
  const name = fields.requireLocalized("name", { kk: "namekz", ru: "nameru" });
  const legalForm = legalFormOf({ kk: name["nameKk"], ru: name["nameRu"] });
  if (legalForm === undefined) fields.note("LEGAL_FORM_UNRECOGNISED", "nameru");
  return { ...name, legalForm };
}
