import { AdvisoryBodyKind } from "../../../../entities/advisory-bodies/advisory-body.vocabulary.ts";
import { wholeNumber } from "../../normalise/amounts.ts";
import { partialDate } from "../../normalise/dates.ts";
import type { Fields } from "../../normalise/fields.ts";
import { stated } from "../../normalise/rows.ts";
import { memberOf } from "../../normalise/vocabulary-lookup.ts";
import { policyKey, sourceKey } from "../keys.ts";

const kind = memberOf(AdvisoryBodyKind);

export function advisoryBody(fields: Fields) {
  return stated("AdvisoryBody", keyOf(fields.require("code", String)), () => ({
    kind: fields.require("kind", kind),
    ...fields.requireLocalized("name", { kk: "name_kk", ru: "name_ru", en: "name_en" }),
    ...fields.localized("host", { ru: "host_ru", en: "host_en" }),
    membersCount: fields.take("members", wholeNumber),
    ...founding(fields),
    legalBasis: fields.take("legal_basis", policyKey),
    predecessor: fields.take("predecessor", keyOf),
    quotation: fields.text("quotation"),
    quotedFrom: fields.text("quoted_from"),
  }));
}

function founding(fields: Fields) {
  const since = fields.take("since", partialDate);
  return { since: since?.day, sincePrecision: since?.precision };
}

function keyOf(code: string): string {
  return sourceKey("civil-dialogue", code);
}
