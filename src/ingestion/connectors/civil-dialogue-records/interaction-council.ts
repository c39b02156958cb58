import { wholeNumber } from "../../normalise/amounts.ts";
import { dayFirstDate } from "../../normalise/dates.ts";
import type { Fields } from "../../normalise/fields.ts";
import { katoCode } from "../../normalise/kato.ts";
import { stated } from "../../normalise/rows.ts";
import { binKey, policyKey, sourceKey } from "../keys.ts";

/** The councils for interaction with NGOs all rest on one law (36-III, article 4-2). */
const LEGAL_BASIS = policyKey("social-order-law");

export function interactionCouncil(fields: Fields) {
  const key = sourceKey("civil-dialogue-records", fields.require("number", String));
  return stated("AdvisoryBody", key, () => ({
    kind: "NGO_INTERACTION_COUNCIL",
    ...fields.requireLocalized("name", { kk: "name_kk", ru: "name_ru" }),
    stateBody: binKey(fields.requireBin("body_bin")),
    territory: fields.take("kato", katoCode),
    membersCount: fields.take("members", wholeNumber),
    ...founding(fields),
    legalBasis: LEGAL_BASIS,
  }));
}

function founding(fields: Fields) {
  const since = fields.take("since", dayFirstDate);
  return { since, sincePrecision: since && "DAY" };
}
