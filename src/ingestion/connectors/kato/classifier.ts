import { TerritoryLevel } from "../../../../entities/regions/territory.vocabulary.ts";
import { readCsv } from "../../normalise/csv.ts";
import { isStated } from "../../normalise/duplicates.ts";
import type { Fields } from "../../normalise/fields.ts";
import { katoCode } from "../../normalise/kato.ts";
import { RowRefused } from "../../normalise/row-refused.ts";
import { problemsAlone, type SourceRow, stated, understandRows } from "../../normalise/rows.ts";
import { termOf } from "../../normalise/vocabulary-lookup.ts";
import type { RegisterFile, RegisterRow } from "../connector.ts";
import { ancestorsOf, type Parents } from "./ancestors.ts";

const columns = ["kato", "kato_version", "level", "type_code", "name_ru", "name_kk"];

const level = termOf(TerritoryLevel, {
  oblast: "REGION",
  district: "DISTRICT",
  sub_district: "SUB_DISTRICT",
  settlement: "SETTLEMENT",
});

/** What the other file of the source says about a territory, by its code. */
export type Facts = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

/** The whole classifier of the publisher: every territory down to the settlements, with their names in two languages. */
export function readClassifier(file: RegisterFile, facts: Facts): RegisterRow[] {
  const rows = readCsv(file, { delimiter: ",", columns });
  const parents = parentsByCode(rows);
  return understandRows(rows, (fields) => territory(fields, parents, facts));
}

function territory(fields: Fields, parents: Parents, facts: Facts) {
  const code = fields.require("kato", katoCode);
  return stated("Territory", code, () => ({
    kato: code,
    ...fields.requireLocalized("name", { kk: "name_kk", ru: "name_ru" }),
    ...position(code, fields, parents),
    ...facts.get(code),
  }));
}

function position(code: string, fields: Fields, parents: Parents) {
  const ancestors = ancestorsOf(code, parents, "kato");
  const step = fields.require("level", level);
  if ((step === "REGION") !== (ancestors.length === 0)) throw new RowRefused("REFERENCE_UNKNOWN", "kato");
  return {
    // The classifier has the districts of cities among the parts of districts.
    level: step === "SUB_DISTRICT" && ancestors.length === 1 ? "CITY_DISTRICT" : step,
    parent: ancestors.at(-1),
    ancestors,
    isoCode: step === "REGION" ? `KZ-${code.slice(0, 2)}` : undefined,
  };
}

/** Below which digits a code of each level has only zeros: `AB0000000`, `ABCD00000`, `ABCDEF000`. */
const tails = [6, 4, 2];

/** The nearest code above that is in the classifier; thirty-nine codes have none just above them. */
function parentsByCode(rows: readonly SourceRow[]): Parents {
  const codes = new Set(rows.map(({ fields }) => fields.given("kato") ?? ""));
  return new Map([...codes].map((code) => [code, parentOf(code, codes)]));
}

function parentOf(code: string, codes: ReadonlySet<string>): string | undefined {
  const above = tails.map((digits) => code.slice(0, digits).padEnd(9, "0"));
  return above.find((candidate) => candidate !== code && codes.has(candidate));
}

/** What is told of territories that the classifier does not have belongs to nothing. */
export function factsFor(
  rows: readonly RegisterRow[],
  properties: readonly string[],
): { readonly facts: Facts; readonly problems: (known: readonly RegisterRow[]) => RegisterRow[] } {
  const told = rows.filter(isStated);
  return {
    facts: new Map(
      told.map(({ statement: { key, payload } }) => [
        key,
        Object.fromEntries(properties.filter((name) => name in payload).map((name) => [name, payload[name]])),
      ]),
    ),
    problems: (known) => {
      const codes = new Set(known.filter(isStated).map(({ statement }) => statement.key));
      const strangers = told.filter(({ statement }) => !codes.has(statement.key));
      return [
        ...problemsAlone(rows),
        ...strangers.map(({ place, raw }) => ({
          place,
          raw,
          problem: { reason: "REFERENCE_UNKNOWN", field: "kato" },
        })),
      ];
    },
  };
}
