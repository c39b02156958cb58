import {
  InitiatorKind,
  MeetingFormat,
  PublicControlForm,
} from "../../../../entities/public-councils/council-work.vocabulary.ts";
import { wholeNumber, year } from "../../normalise/amounts.ts";
import { isoDate } from "../../normalise/dates.ts";
import type { Fields } from "../../normalise/fields.ts";
import { katoCode } from "../../normalise/kato.ts";
import { RowRefused } from "../../normalise/row-refused.ts";
import { stated, withoutAbsent } from "../../normalise/rows.ts";
import { termOf } from "../../normalise/vocabulary-lookup.ts";
import type { RegisterStatement } from "../connector.ts";
import { councilKey, ownKey, organizationKey, texts } from "./references.ts";

const form = termOf(PublicControlForm);
const format = termOf(MeetingFormat);
const initiatorKind = termOf(InitiatorKind);

const kinds: Readonly<Record<string, (fields: Fields) => RegisterStatement>> = {
  meeting,
  "public control": publicControl,
  "yearly report": yearlyReport,
};

/** An event of Popolo: what it is stands in its classification. */
export function event(fields: Fields): RegisterStatement {
  const describe = kinds[fields.require("classification", String)];
  if (describe === undefined) throw new RowRefused("UNKNOWN_VALUE", "classification");
  return describe(fields);
}

function meeting(fields: Fields) {
  return stated("CouncilMeeting", ownKey(fields), () => ({
    council: fields.require("parent_id", councilKey),
    heldOn: fields.require("start_date", isoDate),
    format: fields.require("format", format),
    agenda: lines(fields, "agenda"),
    presentCount: fields.take("attendees_count", wholeNumber),
    quorumMet: fields.take("quorum", yesOrNo),
  }));
}

function publicControl(fields: Fields) {
  return stated("PublicControlEvent", ownKey(fields), () => ({
    council: fields.take("parent_id", councilKey),
    initiatorKind: fields.require("initiator", initiatorKind),
    initiator: fields.take("organization_id", organizationKey),
    form: fields.require("form", form),
    ...texts(fields, { property: "topic", russian: "name", others: "other_names" }),
    startsOn: fields.require("start_date", isoDate),
    endsOn: fields.take("end_date", isoDate),
    territory: fields.take("area_id", katoCode),
    participants: fields.take("attendees_count", wholeNumber),
    recommendations: lines(fields, "recommendations"),
  }));
}

function yearlyReport(fields: Fields) {
  return stated("CouncilReport", ownKey(fields), () => ({
    council: fields.require("parent_id", councilKey),
    year: fields.require("identifier", year),
    ...countsOf(fields),
  }));
}

function countsOf(fields: Fields) {
  const counts = new Map(fields.children("counts").map((count) => [count.given("option"), count]));
  const count = (option: string): number => {
    const found = counts.get(option);
    if (found === undefined) throw new RowRefused("VALUE_MISSING", "counts");
    return found.require("value", wholeNumber);
  };
  return {
    meetings: count("заседания"),
    draftActsReviewed: count("проекты НПА"),
    hearings: count("общественные слушания"),
    monitorings: count("общественные мониторинги"),
    headsHeard: count("заслушанные руководители"),
  };
}

function lines(fields: Fields, field: string): readonly Readonly<Record<string, unknown>>[] {
  return fields.children(field).map((item, index) =>
    withoutAbsent({
      position: index + 1,
      ...texts(item, { property: "text", russian: "text", others: "other_texts" }),
    }),
  );
}

function yesOrNo(text: string): boolean {
  if (text !== "true" && text !== "false") throw new RowRefused("UNKNOWN_VALUE");
  return text === "true";
}
