import {
  BodyResponseOutcome,
  InitiatorKind,
  MeetingFormat,
  PublicControlForm,
  ReviewDecision,
} from "../../../entities/public-councils/council-work.vocabulary.ts";
import type { RegisterFile } from "../../../src/ingestion/connectors/connector.ts";
import type { ControlEvent } from "../control-events.ts";
import type { Meeting } from "../council-meetings.ts";
import type { CouncilYear } from "../council-work.ts";
import type { Council } from "../councils.ts";
import { spoiledRows, strewn } from "../dirt.ts";
import type { DraftReview } from "../draft-reviews.ts";
import { Random } from "../random.ts";
import type { Text } from "../text.ts";
import { bodyAnswers } from "../words/council-words.ts";
import type { World } from "../world.ts";
import { jsonFile } from "./json.ts";

type Row = Readonly<Record<string, unknown>>;

/** What councils did, as events and motions of Popolo. */
export function councilProceedingFiles({ councilWork }: World): RegisterFile[] {
  const chance = new Random("council-proceedings");
  const { meetings, events, reports, reviews } = councilWork;
  const happened = [...meetings.map(meetingEvent), ...events.map(controlEvent), ...reports.map(reportEvent)];
  const motions = reviews.map(motion);
  return [
    jsonFile("events.json", { events: strewn(happened, spoiledEvents(happened, chance), chance) }),
    jsonFile("motions.json", { motions: strewn(motions, spoiledMotions(motions, chance), chance) }),
  ];
}

const convocationId = ({ id, convocation }: Council): string => `${id}-${convocation}`;
const orgId = (organization: { readonly bin: string } | null): string | null =>
  organization && `KZ-BIN-${organization.bin}`;

const text = ({ kk, ru }: Text): Row => ({ text: ru, other_texts: [{ text: kk, lang: "kk" }] });
const named = ({ kk, ru }: Text): Row => ({ name: ru, other_names: [{ name: kk, lang: "kk" }] });

const meetingName: Text = { kk: "Қоғамдық кеңестің отырысы", ru: "Заседание общественного совета" };
const reportName: Text = { kk: "Қоғамдық кеңестің жылдық есебі", ru: "Годовой отчет общественного совета" };

const meetingEvent = ({ id, council, heldOn, format, agenda, present, quorum }: Meeting): Row => ({
  id,
  classification: "meeting",
  ...named(meetingName),
  parent_id: convocationId(council),
  start_date: heldOn,
  format: MeetingFormat.terms[format].ru,
  attendees_count: present,
  quorum,
  agenda: agenda.map(text),
});

const controlEvent = (event: ControlEvent): Row => ({
  id: event.id,
  classification: "public control",
  ...named(event.topic),
  parent_id: event.council && convocationId(event.council),
  organization_id: orgId(event.organization),
  area_id: event.territory,
  start_date: event.startsOn,
  end_date: event.endsOn,
  form: PublicControlForm.terms[event.form].ru,
  initiator: InitiatorKind.terms[event.initiator].ru,
  attendees_count: event.participants,
  recommendations: event.recommendations.map(text),
});

const reportEvent = (report: CouncilYear): Row => ({
  id: `report-${report.council.id}-${report.year}`,
  classification: "yearly report",
  ...named(reportName),
  parent_id: convocationId(report.council),
  identifier: String(report.year),
  counts: [
    { option: "заседания", value: report.meetings },
    { option: "проекты НПА", value: report.drafts },
    { option: "общественные слушания", value: report.hearings },
    { option: "общественные мониторинги", value: report.monitorings },
    { option: "заслушанные руководители", value: report.heads },
  ],
});

const motion = (review: DraftReview): Row => ({
  id: review.id,
  classification: "draft act",
  legislative_session_id: convocationId(review.council),
  organization_id: orgId(review.developer),
  ...text(review.title),
  received_date: review.receivedOn,
  due_date: review.dueOn,
  date: review.decidedOn,
  result: ReviewDecision.terms[review.decision].ru,
  response: review.response
    ? [
        {
          date: review.response.on,
          result: BodyResponseOutcome.terms[review.response.outcome].ru,
          ...text(bodyAnswers[review.response.outcome]),
        },
      ]
    : [],
});

function spoiledEvents(clean: readonly Row[], chance: Random): Row[] {
  const meetings = clean.filter(({ classification }) => classification === "meeting");
  const fresh = (row: Row, ordinal: number) => ({ ...row, id: `meeting-x-${ordinal}` });
  return spoiledRows(
    "council-proceedings/events",
    meetings,
    {
      DATE_INVALID: (row, ordinal) => ({ ...fresh(row, ordinal), start_date: "2025-02-30" }),
      UNKNOWN_VALUE: (row, ordinal) => ({ ...fresh(row, ordinal), format: "по переписке" }),
      VALUE_MISSING: (row, ordinal) => ({ ...fresh(row, ordinal), parent_id: null }),
    },
    chance,
  );
}

function spoiledMotions(clean: readonly Row[], chance: Random): Row[] {
  const fresh = (row: Row, ordinal: number) => ({ ...row, id: `draft-x-${ordinal}` });
  return spoiledRows(
    "council-proceedings/motions",
    clean,
    {
      DATE_INVALID: (row, ordinal) => ({ ...fresh(row, ordinal), date: "2025-11-31" }),
      UNKNOWN_VALUE: (row, ordinal) => ({ ...fresh(row, ordinal), result: "отложен" }),
    },
    chance,
  );
}
