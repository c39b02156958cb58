import {
  FeedbackChannelKind,
  PetitionAddressee,
} from "../../../../entities/feedback-channels/feedback-channel.vocabulary.ts";
import { percentIn, wholeNumber } from "../../normalise/amounts.ts";
import { isoDate } from "../../normalise/dates.ts";
import type { Fields } from "../../normalise/fields.ts";
import type { OwnedLines } from "../../normalise/owned-lines.ts";
import { stated } from "../../normalise/rows.ts";
import { memberOf } from "../../normalise/vocabulary-lookup.ts";
import { channelKey, policyKey, sourceKey } from "../keys.ts";

const kind = memberOf(FeedbackChannelKind);
const addressee = memberOf(PetitionAddressee);
const percent = percentIn({ decimal: "." });

export function channelCode(fields: Fields): string {
  return fields.require("code", String);
}

export function feedbackChannel(fields: Fields, thresholds: OwnedLines) {
  const code = channelCode(fields);
  return stated("FeedbackChannel", channelKey(code), () => ({
    kind: fields.require("kind", kind),
    ...fields.requireLocalized("name", { kk: "name_kk", ru: "name_ru", en: "name_en" }),
    since: fields.take("since", isoDate),
    url: fields.take("url", String),
    legalBasis: fields.take("legal_basis", policyKey),
    advisoryBody: fields.take("advisory_body", (body) => sourceKey("civil-dialogue", body)),
    moderationDays: fields.take("moderation_days", wholeNumber),
    joinersNeeded: fields.take("joiners_needed", wholeNumber),
    joiningDays: fields.take("joining_days", wholeNumber),
    considerationDays: fields.take("consideration_days", wholeNumber),
    thresholds: thresholds.of(code),
    quotation: fields.text("quotation"),
    quotedFrom: fields.text("quoted_from"),
  }));
}

export function threshold(fields: Fields) {
  return {
    addressee: fields.require("addressee", addressee),
    supporters: fields.take("supporters", wholeNumber),
    shareOfInhabitants: fields.take("share_of_inhabitants", percent),
  };
}
