import {
  ActionPlanItemStatus,
  DialogueEventKind,
} from "../../../entities/civil-forums/civil-forum.vocabulary.ts";
import { FeedbackState } from "../../../entities/feedback-channels/feedback-channel.vocabulary.ts";
import type { RegisterFile } from "../../../src/ingestion/connectors/connector.ts";
import { russianDate } from "../calendar.ts";
import type { DialogueEvent } from "../dialogue-events.ts";
import type { PlanItem, Recommendation } from "../dialogue.ts";
import { spoiledRows, strewn } from "../dirt.ts";
import { feedbackCounts } from "../feedback.ts";
import type { FeedbackCount } from "../feedback.ts";
import type { InteractionCouncil } from "../interaction-councils.ts";
import { Random } from "../random.ts";
import type { World } from "../world.ts";
import { csvFile, ragged } from "./csv.ts";
import type { CsvRow } from "./csv.ts";

const recommendationColumns = [
  "forum",
  "number",
  "sphere_code",
  "text_kk",
  "text_ru",
  "addressee_bin",
  "addressee_name",
  "plan_number",
];
const itemColumns = [
  "forum",
  "number",
  "plan_code",
  "measure_kk",
  "measure_ru",
  "form_kk",
  "form_ru",
  "deadline",
  "responsible_bin",
  "responsible_name",
  "status_ru",
  "completed_on",
];
const eventColumns = [
  "number",
  "kind_ru",
  "title_kk",
  "title_ru",
  "held_on",
  "forum",
  "organizer_bin",
  "organizer_name",
  "kato",
  "participants",
];
const councilColumns = ["number", "name_kk", "name_ru", "body_bin", "body_name", "kato", "members", "since"];

/** The ministry's tables on forums and plans. */
export function dialogueFiles({ dialogue }: World): RegisterFile[] {
  const chance = new Random("dialogue files");
  const recommendations = dialogue.recommendations.map(recommendationRow);
  const items = dialogue.items.map(itemRow);
  const format = { separator: ";" } as const;
  return [
    csvFile(
      "recommendations.csv",
      strewn(recommendations, spoiledRecommendations(recommendations, chance), chance),
      recommendationColumns,
      format,
    ),
    csvFile("plan-items.csv", strewn(items, spoiledItems(items, chance), chance), itemColumns, format),
    csvFile("events.csv", dialogue.events.map(eventRow), eventColumns, format),
    csvFile("interaction-councils.csv", dialogue.councils.map(councilRow), councilColumns, format),
    csvFile(
      "feedback-counts.csv",
      feedbackCounts.map(feedbackRow),
      ["channel", "year", "state_ru", "count"],
      format,
    ),
  ];
}

const recommendationRow = ({ forum, number, sphere, text, addressee, item }: Recommendation): CsvRow => ({
  forum: String(forum),
  number: String(number),
  sphere_code: sphere,
  text_kk: text.kk,
  text_ru: text.ru,
  addressee_bin: addressee.bin,
  addressee_name: addressee.name.ru,
  plan_number: item === null ? "-" : String(item),
});

const itemRow = (item: PlanItem): CsvRow => ({
  forum: String(item.forum),
  number: String(item.number),
  plan_code: item.plan,
  measure_kk: item.measure.kk,
  measure_ru: item.measure.ru,
  form_kk: item.form.kk,
  form_ru: item.form.ru,
  deadline: russianDate(item.deadline),
  responsible_bin: item.responsible.bin,
  responsible_name: item.responsible.name.ru,
  status_ru: ActionPlanItemStatus.terms[item.status].ru,
  completed_on: russianDate(item.completedOn),
});

const eventRow = (event: DialogueEvent): CsvRow => ({
  number: event.number,
  kind_ru: DialogueEventKind.terms[event.kind].ru,
  title_kk: event.title.kk,
  title_ru: event.title.ru,
  held_on: russianDate(event.heldOn),
  forum: String(event.forum),
  organizer_bin: event.organizer.bin,
  organizer_name: event.organizer.name.ru,
  kato: event.territory,
  participants: String(event.participants),
});

const councilRow = (council: InteractionCouncil): CsvRow => ({
  number: council.number,
  name_kk: council.name.kk,
  name_ru: council.name.ru,
  body_bin: council.body.bin,
  body_name: council.body.name.ru,
  kato: council.territory ?? "-",
  members: String(council.members),
  since: russianDate(council.since),
});

const feedbackRow = ({ channel, year, state, count }: FeedbackCount): CsvRow => ({
  channel,
  year: String(year),
  state_ru: FeedbackState.terms[state].ru,
  count: String(count),
});

const spoiledRecommendations = (clean: readonly CsvRow[], chance: Random): CsvRow[] =>
  spoiledRows(
    "civil-dialogue-records/recommendations",
    clean,
    {
      COLUMN_COUNT: (row, ordinal) => ragged({ ...row, number: String(9000 + ordinal) }),
      REFERENCE_UNKNOWN: (row, ordinal) => ({ ...row, number: String(9000 + ordinal), plan_number: "999" }),
    },
    chance,
  );

const spoiledItems = (clean: readonly CsvRow[], chance: Random): CsvRow[] =>
  spoiledRows(
    "civil-dialogue-records/plan-items",
    clean,
    {
      DATE_INVALID: (row, ordinal) => ({ ...row, number: String(9000 + ordinal), deadline: "31.09.2022" }),
      UNKNOWN_VALUE: (row, ordinal) => ({ ...row, number: String(9000 + ordinal), status_ru: "на контроле" }),
    },
    chance,
  );
