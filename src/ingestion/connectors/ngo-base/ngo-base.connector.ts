import { LegalForm, RegistryStatus } from "../../../../entities/organizations/organization.vocabulary.ts";
import { spreadsheetDate } from "../../normalise/dates.ts";
import type { Fields } from "../../normalise/fields.ts";
import { katoCode } from "../../normalise/kato.ts";
import { maskPersonal } from "../../normalise/personal.ts";
import { stated, understandLater, withoutAbsent } from "../../normalise/rows.ts";
import { sphereCode } from "../../normalise/spheres.ts";
import { tablesIn } from "../../normalise/tables.ts";
import { cleanText } from "../../normalise/text.ts";
import { termOf } from "../../normalise/vocabulary-lookup.ts";
import type { Connector, RegisterFile, RegisterRows } from "../connector.ts";
import { binKey, sourceKey } from "../keys.ts";

const id = "ngo-base";

const columns = [
  "registry_number",
  "bin",
  "name_kk",
  "name_ru",
  "legal_form_ru",
  "registered_on",
  "kato",
  "address_kk",
  "address_ru",
  "status_ru",
  "spheres",
  "former_names_kk",
  "former_names_ru",
];

const legalForm = termOf(LegalForm);

const status = termOf(RegistryStatus, {
  действующая: "REGISTERED",
  "не действует": "INACTIVE",
  приостановлена: "SUSPENDED",
  "в стадии ликвидации": "IN_LIQUIDATION",
  "без БИН": "UNKNOWN",
});

export const ngoBase: Connector = {
  id,
  title: {
    kk: "Үкіметтік емес ұйымдардың дерекқоры (DEMONSTRATION)",
    ru: "База данных неправительственных организаций (DEMONSTRATION)",
    en: "Database of non-governmental organizations (DEMONSTRATION)",
  },
  publisher: {
    kk: "Qogam, Мәдениет және ақпарат министрлігінің ҮЕҰ дерекқоры пішінінде",
    ru: "Qogam, в форме Базы данных НПО Министерства культуры и информации",
    en: "Qogam, in the shape of the NGO Database of the Ministry of Culture and Information",
  },
  licence: "CC0-1.0 (invented records)",
  kind: "DEMONSTRATION",
  cadence: "P1Y",
  rank: 6,
  describes: ["Organization"],
  read,
};

function read(files: readonly RegisterFile[]): RegisterRows {
  const rows = tablesIn(files, id).rows(id, { delimiter: ";", decimal: ",", dates: "DAY_FIRST", columns });
  return understandLater(rows, organization);
}

function organization(fields: Fields) {
  const key = binKey(fields.bin("bin")) ?? sourceKey(id, numberOf(fields));
  return stated("Organization", key, () => ({
    ...identifiers(fields),
    ...fields.requireLocalized("name", { kk: "name_kk", ru: "name_ru" }),
    legalForm: fields.require("legal_form_ru", legalForm),
    registryStatus: fields.take("status_ru", status),
    registeredOn: fields.take("registered_on", spreadsheetDate),
    territory: fields.take("kato", katoCode),
    ...fields.localized("address", { kk: "address_kk", ru: "address_ru" }),
    isNgo: true,
    spheres: fields.list("spheres", sphereCode),
    formerNames: formerNames(fields),
  }));
}

/** The base numbers every organization, whether or not its BIN names it here. */
function identifiers(fields: Fields) {
  numberOf(fields);
  const bin = fields.bin("bin");
  if (bin === undefined) fields.note("BIN_ABSENT", "bin");
  return { bin };
}

function numberOf(fields: Fields): string {
  return fields.require("registry_number", String);
}

/** The two columns run in parallel: the n-th Kazakh name and the n-th Russian one are the same name. */
function formerNames(fields: Fields): Record<string, unknown>[] {
  const kazakh = fields.parts("former_names_kk");
  const russian = fields.parts("former_names_ru");
  return Array.from({ length: Math.max(kazakh.length, russian.length) }, (_, index) =>
    withoutAbsent({ position: index + 1, nameKk: named(kazakh[index]), nameRu: named(russian[index]) }),
  );
}

function named(part = ""): string | undefined {
  const name = cleanText(part);
  return name === undefined ? undefined : maskPersonal(name);
}
