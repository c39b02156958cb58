import { isoTimestamp } from "../../normalise/dates.ts";
import type { Fields } from "../../normalise/fields.ts";
import { katoCode } from "../../normalise/kato.ts";
import { legalFormOf } from "../../normalise/legal-form.ts";
import { stated } from "../../normalise/rows.ts";
import { binKey } from "../keys.ts";

/** Suppliers are left to the register of legal entities, where they have a status. */
export function isCustomer(fields: Fields): boolean {
  return fields.mark("customer") === "1";
}

export function customer(fields: Fields) {
  const bin = fields.requireBin("bin");
  return stated("Organization", binKey(bin), () => ({
    bin,
    ...named(fields),
    registeredOn: fields.take("regdate", isoTimestamp),
    territory: fields.items("katoList", katoCode)[0],
  }));
}

/** Only state bodies and entities of the quasi-state sector (`qvazi`) place orders. */
function named(fields: Fields) {
  const name = fields.requireLocalized("name", { kk: "nameKz", ru: "nameRu" });
  const other = fields.given("qvazi") === "1" ? "COMMERCIAL_ORGANIZATION" : "STATE_BODY";
  return { ...name, legalForm: legalFormOf({ kk: name["nameKk"], ru: name["nameRu"] }) ?? other };
}
