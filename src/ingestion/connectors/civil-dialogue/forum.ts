import { CivilForumStatus } from "../../../../entities/civil-forums/civil-forum.vocabulary.ts";
import { wholeNumber } from "../../normalise/amounts.ts";
import { partialDate } from "../../normalise/dates.ts";
import type { Fields } from "../../normalise/fields.ts";
import type { OwnedLines } from "../../normalise/owned-lines.ts";
import { publishedCount } from "../../normalise/published-count.ts";
import { stated } from "../../normalise/rows.ts";
import { memberOf } from "../../normalise/vocabulary-lookup.ts";
import { forumKey, policyKey } from "../keys.ts";

const status = memberOf(CivilForumStatus);

export function forumNumber(fields: Fields): string {
  return String(fields.require("number", wholeNumber));
}

export function civilForum(fields: Fields, stages: OwnedLines) {
  const number = forumNumber(fields);
  return stated("CivilForum", forumKey(number), () => ({
    number: Number(number),
    ...fields.requireLocalized("theme", { kk: "theme_kk", ru: "theme_ru", en: "theme_en" }),
    ...dates(fields, fields.require("starts_on", partialDate)),
    status: fields.require("status", status),
    ...fields.localized("place", { ru: "place_ru", en: "place_en" }),
    ...counts(fields),
    actionPlan: fields.take("action_plan", policyKey),
    stages: stages.of(number),
    quotation: fields.text("quotation"),
    quotedFrom: fields.text("quoted_from"),
  }));
}

const countColumns = {
  sessions: "sessions",
  reach: "reach",
  participants: "participants",
  regionalForums: "regional_forums",
  sectorMeetings: "sector_meetings",
  publishedRecommendations: "recommendations",
};

/** Each published number, and beside it how it is worded. */
function counts(fields: Fields): Record<string, unknown> {
  const taken: Record<string, unknown> = {};
  for (const [property, column] of Object.entries(countColumns)) {
    const count = fields.take(column, publishedCount);
    taken[property] = count?.value;
    taken[`${property}Qualifier`] = count?.qualifier;
  }
  return taken;
}

function dates(fields: Fields, starts: ReturnType<typeof partialDate> | undefined) {
  return {
    startsOn: starts?.day,
    endsOn: fields.take("ends_on", partialDate)?.day,
    datePrecision: starts?.precision,
  };
}

export function forumStage(fields: Fields) {
  return {
    ...fields.requireLocalized("name", { ru: "name_ru", en: "name_en" }),
    ...dates(fields, fields.take("starts_on", partialDate)),
  };
}
