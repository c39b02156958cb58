import {
  BodyResponseOutcome,
  ReviewDecision,
} from "../../../../entities/public-councils/council-work.vocabulary.ts";
import { isoDate } from "../../normalise/dates.ts";
import type { Fields } from "../../normalise/fields.ts";
import { stated } from "../../normalise/rows.ts";
import { termOf } from "../../normalise/vocabulary-lookup.ts";
import { councilKey, ownKey, organizationKey, texts } from "./references.ts";

const decision = termOf(ReviewDecision);
const outcome = termOf(BodyResponseOutcome);

/** A motion of Popolo: the draft of an act, what the council decided and what the body answered. */
export function motion(fields: Fields) {
  return stated("DraftActReview", ownKey(fields), () => ({
    council: fields.require("legislative_session_id", councilKey),
    ...texts(fields, { property: "title", russian: "text", others: "other_texts" }),
    developer: fields.take("organization_id", organizationKey),
    receivedOn: fields.take("received_date", isoDate),
    dueOn: fields.take("due_date", isoDate),
    decidedOn: fields.take("date", isoDate),
    decision: fields.require("result", decision),
    ...answer(fields),
  }));
}

function answer(fields: Fields) {
  const [response] = fields.children("response");
  return (
    response && {
      ...texts(response, { property: "bodyResponse", russian: "text", others: "other_texts" }),
      bodyRespondedOn: response.take("date", isoDate),
      bodyResponseOutcome: response.take("result", outcome),
    }
  );
}
