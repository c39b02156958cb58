import { addDays, dayBetween, earlier, LAST_DAY } from "./calendar.ts";
import { dayInQuarter } from "./council-meetings.ts";
import { EVENTS, QUARTER } from "./council-work-plan.ts";
import type { ControlForm, Initiator } from "./council-work-plan.ts";
import type { Council } from "./councils.ts";
import type { Known, Ngo } from "./organization.ts";
import { Random } from "./random.ts";
import type { Text } from "./text.ts";
import { controlRecommendations, councilTopics, reportTopic } from "./words/council-words.ts";
import type { Society } from "./world.ts";

export interface ControlEvent {
  readonly id: string;
  readonly form: ControlForm;
  readonly initiator: Initiator;
  readonly council: Council | null;
  readonly organization: Known<Ngo> | null;
  readonly topic: Text;
  readonly startsOn: string;
  readonly endsOn: string;
  /** Null for what concerns the whole country. */
  readonly territory: string | null;
  readonly participants: number;
  readonly recommendations: readonly Text[];
}

type Course = Pick<ControlEvent, "participants" | "recommendations"> & { readonly days: number };

/** What was held in the quarter: by councils, by organizations and by groups of citizens. */
export function makeControlEvents(councils: readonly Council[], society: Society): readonly ControlEvent[] {
  const chance = new Random("control-events");
  const events = EVENTS.flatMap(({ form, initiator, count }) =>
    initiator === "COUNCIL"
      ? chance.sample(councils, count).map((council) => ofCouncil(form, council, chance))
      : Array.from({ length: count }, () => ofCitizens(form, initiator, society, chance)),
  );
  return events.map((event, index) => ({ id: `control-${String(index + 1).padStart(4, "0")}`, ...event }));
}

function ofCouncil(form: ControlForm, council: Council, chance: Random): Omit<ControlEvent, "id"> {
  const local = council.level === "LOCAL_OBLAST" || council.level === "LOCAL_DISTRICT";
  const { days, ...course } = courseOf(form, chance);
  const startsOn = dayInQuarter(council, chance);
  return {
    form,
    initiator: "COUNCIL",
    council,
    organization: null,
    topic: form === "REPORT_HEARING" ? reportOf(council) : chance.pick(councilTopics),
    startsOn,
    endsOn: earlier(addDays(startsOn, days), LAST_DAY),
    territory: local ? council.territory : null,
    ...course,
  };
}

const reportOf = ({ body }: Council): Text => ({
  kk: `${body.name.kk}: ${reportTopic.kk}`,
  ru: `${body.name.ru}: ${reportTopic.ru}`,
});

/** Citizens act where the organization they come from, or any other, is registered. */
function ofCitizens(
  form: ControlForm,
  initiator: Initiator,
  { active }: Society,
  chance: Random,
): Omit<ControlEvent, "id"> {
  const organization = chance.pick(active);
  const startsOn = dayBetween(chance, QUARTER.from, QUARTER.to);
  const { days, ...course } = courseOf(form, chance);
  return {
    form,
    initiator,
    council: null,
    organization: initiator === "NPO" ? organization : null,
    topic: chance.pick(councilTopics),
    startsOn,
    endsOn: earlier(addDays(startsOn, days), LAST_DAY),
    territory: organization.territory,
    ...course,
  };
}

function courseOf(form: ControlForm, chance: Random): Course {
  const recommendations = chance.sample(controlRecommendations, chance.int(0, 4));
  switch (form) {
    case "PUBLIC_MONITORING":
      return { days: chance.int(3, 25), participants: chance.int(4, 12), recommendations };
    case "PUBLIC_EXPERTISE":
      return { days: chance.int(5, 20), participants: chance.int(2, 6), recommendations };
    default:
      return { days: 0, participants: chance.int(25, 160), recommendations };
  }
}
