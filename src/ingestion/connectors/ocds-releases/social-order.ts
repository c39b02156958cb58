import { plainAmount, sumOfAmounts } from "../../normalise/amounts.ts";
import { isoTimestamp } from "../../normalise/dates.ts";
import type { Fields } from "../../normalise/fields.ts";
import { katoCode } from "../../normalise/kato.ts";
import { localizedAs, partyKey } from "../../normalise/parties.ts";
import { RowRefused } from "../../normalise/row-refused.ts";
import { stated } from "../../normalise/rows.ts";
import { sphereCode } from "../../normalise/spheres.ts";
import { statusOf } from "./order-status.ts";
import { customerOf, supplierOf } from "./process-parties.ts";
import { latest, latestList, orderKey, type Process } from "./process.ts";
import { id } from "./source-id.ts";

/** One order: what the releases of a process say last about each of its parts. */
export function socialOrder(process: Process) {
  return stated("SocialOrder", orderKey(process.ocid), () => described(process));
}

function described(process: Process) {
  const tender = latest(process, "tender");
  const [contract] = latestList(process, "contracts");
  const [award] = latestList(process, "awards");
  const [customer, supplier] = [customerOf(process), supplierOf(process)];
  return {
    ...title([contract, award, tender]),
    sphere: sphereOf(tender),
    ...money(tender, award, contract),
    ...dates(award, contract),
    year: yearOf(process, [contract, award]),
    status: statusOf(process),
    implementer: supplier && partyKey(id, supplier),
    customer: customer && partyKey(id, customer),
    territories: territoriesOf(tender),
    administrationLevel: levelOf(customer?.fields.text("name")),
    announcementNumber: tender?.given("id"),
    announcedOn: tender?.child("tenderPeriod")?.take("startDate", isoTimestamp),
    contractNumber: contract?.given("id"),
    amendments: amendmentsIn(process, contract),
  };
}

function title(parts: readonly (Fields | undefined)[]): Record<string, string> {
  const text = parts.map((part) => part?.text("title")).find((found) => found !== undefined);
  if (text === undefined) throw new RowRefused("VALUE_MISSING", "title");
  return localizedAs("title", text);
}

/** The item of article 5, as the classification of what is bought. */
function sphereOf(tender: Fields | undefined): string | undefined {
  const classified = tender?.children("items").map((item) => item.child("classification")) ?? [];
  const found = classified.find((one) => one?.given("scheme") === "KZ-SSO-ART5");
  return found?.take("id", sphereCode);
}

function money(tender: Fields | undefined, award: Fields | undefined, contract: Fields | undefined) {
  const paid = contract?.child("implementation")?.children("transactions").map(valueOf) ?? [];
  return {
    amount: valueOf(contract) ?? valueOf(award),
    plannedAmount: valueOf(tender),
    paidAmount: sumOfAmounts(paid.filter((amount) => amount !== undefined)),
  };
}

/** Amounts of the register are in tenge; nothing is converted. */
function valueOf(part: Fields | undefined): string | undefined {
  const value = part?.child("value");
  const amount = value?.take("amount", plainAmount);
  if (amount === undefined) return undefined;
  if (value?.given("currency") !== "KZT") throw new RowRefused("UNKNOWN_VALUE", "currency");
  return amount;
}

function dates(award: Fields | undefined, contract: Fields | undefined) {
  const period = contract?.child("period") ?? award?.child("contractPeriod");
  return {
    signedOn: contract?.take("dateSigned", isoTimestamp),
    startsOn: period?.take("startDate", isoTimestamp),
    endsOn: period?.take("endDate", isoTimestamp),
  };
}

/** Of the contract, else of the award, else of the newest release. */
function yearOf({ newest }: Process, [contract, award]: readonly (Fields | undefined)[]): number {
  const day = contract?.take("dateSigned", isoTimestamp) ?? award?.take("date", isoTimestamp);
  return Number((day ?? newest.fields.require("date", isoTimestamp)).slice(0, 4));
}

/** Places of delivery that a gazetteer names by KATO code. */
function territoriesOf(tender: Fields | undefined): string[] {
  const places =
    tender?.children("items").map((item) => item.child("deliveryLocation")?.child("gazetteer")) ?? [];
  const known = places.filter((place) => place?.given("scheme") === "KATO");
  return [...new Set(known.flatMap((place) => place?.items("identifiers", katoCode) ?? []))];
}

const central = /министерств|министрлі|агентств|қазақстан республикасының|республики казахстан/i;
const local = /аким|әкім|управлени|басқарма|отдел|бөлім/i;

/** Whose budget pays is no field of the standard: the name of the customer shows it. */
function levelOf(customer = ""): "CENTRAL" | "LOCAL" {
  if (local.test(customer)) return "LOCAL";
  if (central.test(customer)) return "CENTRAL";
  throw new RowRefused("UNKNOWN_VALUE", "buyer");
}

/** Those that the contract lists, or the releases that tell of one, whichever are more. */
function amendmentsIn({ releases }: Process, contract: Fields | undefined): number {
  const told = releases.filter((release) => release.items("tag", String).includes("contractAmendment"));
  return Math.max(told.length, contract?.children("amendments").length ?? 0);
}
