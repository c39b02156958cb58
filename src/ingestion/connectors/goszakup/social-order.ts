import { plainAmount, sumOfAmounts, year } from "../../normalise/amounts.ts";
import { isoTimestamp } from "../../normalise/dates.ts";
import type { Fields } from "../../normalise/fields.ts";
import { katoCode } from "../../normalise/kato.ts";
import { RowRefused } from "../../normalise/row-refused.ts";
import { stated } from "../../normalise/rows.ts";
import { sphereCode } from "../../normalise/spheres.ts";
import { binKey } from "../keys.ts";
import { orderKey } from "./contract-chains.ts";
import type { Procurement } from "./procurement.ts";
import { administrationLevel, contractStatus } from "./reference-ids.ts";
import { stagesOf } from "./social-order-stages.ts";

/** One order, as the newest contract of its chain describes it, with its announcement, lots and plan points. */
export function socialOrder(contract: Fields, known: Procurement, amendments: number) {
  return stated("SocialOrder", orderKey(contract), () => described(contract, known, amendments));
}

function described(contract: Fields, known: Procurement, amendments: number) {
  const announcement = known.announcement(contract);
  const units = contract.children("ContractUnits");
  const lots = known.lots(units);
  const status = contract.require("refContractStatusId", contractStatus);
  return {
    ...title(lots, announcement),
    sphere: sphereOf(lots),
    ...money(contract, units, lots),
    ...dates(contract),
    year: contract.require("finYear", year),
    status,
    implementer: binKey(contract.bin("supplierBiin")),
    customer: binKey(contract.bin("customerBin")),
    territories: territoriesOf(known.plans(units)),
    administrationLevel: contract.require("refFinsourceId", administrationLevel),
    announcementNumber: contract.take("trdBuyNumberAnno", String),
    announcedOn: announcement?.take("publishDate", isoTimestamp),
    lotNumber: lots[0]?.take("lotNumber", String),
    contractNumber: contract.take("contractNumberSys", String),
    amendments,
    stages: stagesOf({ contract, units, announcement, status }),
  };
}

/** The theme stands in the lot; an announcement may gather several. */
function title(lots: readonly Fields[], announcement: Fields | undefined): Record<string, string> {
  const named = lots[0] ?? announcement;
  if (named === undefined) throw new RowRefused("VALUE_MISSING", "nameRu");
  return named.requireLocalized("title", { kk: "nameKz", ru: "nameRu" });
}

/** The publisher has no field for the sphere; customers put its code in brackets before the lot's description. */
function sphereOf([lot]: readonly Fields[]): string | undefined {
  return lot?.take("descriptionRu", (text) => {
    const { code } = /^\[(?<code>[^\]]*)\]/.exec(text)?.groups ?? {};
    return code === undefined ? undefined : sphereCode(code);
  });
}

function money(contract: Fields, units: readonly Fields[], lots: readonly Fields[]) {
  return {
    amount: contract.take("contractSumWnds", plainAmount),
    plannedAmount: sumOf(lots, "amount"),
    paidAmount: contract.take("faktSumWnds", plainAmount) ?? sumOf(units, "factSumWnds"),
  };
}

function sumOf(rows: readonly Fields[], field: string): string | undefined {
  const amounts = rows.map((row) => row.take(field, plainAmount));
  return sumOfAmounts(amounts.filter((amount) => amount !== undefined));
}

function dates(contract: Fields) {
  const signedOn = contract.take("signDate", isoTimestamp);
  const endsOn = contract.take("ecEndDate", isoTimestamp) ?? contract.take("contractEndDate", isoTimestamp);
  return { signedOn, startsOn: signedOn, endsOn };
}

/** The places of delivery of the plan points; a point may have several. */
function territoriesOf(plans: readonly Fields[]): string[] {
  const places = plans.flatMap((plan) => plan.children("PlansKato"));
  const valid = places.filter((place) => place.given("isDeleted") !== "1");
  const codes = valid.map((place) => place.take("refKatoCode", katoCode));
  return [...new Set(codes.filter((code) => code !== undefined))];
}
