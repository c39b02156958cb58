import { DialogueEventKind } from "../../../../entities/civil-forums/civil-forum.vocabulary.ts";
import { wholeNumber } from "../../normalise/amounts.ts";
import { dayFirstDate } from "../../normalise/dates.ts";
import type { Fields } from "../../normalise/fields.ts";
import { katoCode } from "../../normalise/kato.ts";
import { stated } from "../../normalise/rows.ts";
import { termOf } from "../../normalise/vocabulary-lookup.ts";
import { binKey, forumKey, sourceKey } from "../keys.ts";

const kind = termOf(DialogueEventKind);

export function dialogueEvent(fields: Fields) {
  const key = sourceKey("civil-dialogue-records", fields.require("number", String));
  return stated("DialogueEvent", key, () => ({
    kind: fields.require("kind_ru", kind),
    ...fields.requireLocalized("title", { kk: "title_kk", ru: "title_ru" }),
    heldOn: fields.require("held_on", dayFirstDate),
    heldOnPrecision: "DAY",
    forum: fields.take("forum", forumKey),
    organizer: binKey(fields.bin("organizer_bin")),
    territory: fields.take("kato", katoCode),
    participants: fields.take("participants", wholeNumber),
  }));
}
