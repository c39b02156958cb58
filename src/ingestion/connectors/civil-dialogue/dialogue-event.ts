import { DialogueEventKind } from "../../../../entities/civil-forums/civil-forum.vocabulary.ts";
import { partialDate } from "../../normalise/dates.ts";
import type { Fields } from "../../normalise/fields.ts";
import { katoCode } from "../../normalise/kato.ts";
import { stated } from "../../normalise/rows.ts";
import { memberOf } from "../../normalise/vocabulary-lookup.ts";
import { forumKey, sourceKey } from "../keys.ts";

const kind = memberOf(DialogueEventKind);

export function dialogueEvent(fields: Fields) {
  return stated("DialogueEvent", sourceKey("civil-dialogue", fields.require("code", String)), () => ({
    kind: fields.require("kind", kind),
    ...fields.requireLocalized("title", { ru: "title_ru", en: "title_en" }),
    ...holding(fields),
    forum: fields.take("forum", forumKey),
    territory: fields.take("kato", katoCode),
    quotation: fields.text("quotation"),
    quotedFrom: fields.text("quoted_from"),
  }));
}

function holding(fields: Fields) {
  const { day, precision } = fields.require("held_on", partialDate);
  return { heldOn: day, heldOnPrecision: precision };
}
