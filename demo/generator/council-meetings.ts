import { dayBetween } from "./calendar.ts";
import { EARLIER_QUARTERS, MEETINGS, MEETINGS_WITHOUT_QUORUM, QUARTER } from "./council-work-plan.ts";
import type { Council } from "./councils.ts";
import { Random } from "./random.ts";
import { apportion } from "./shares.ts";
import type { Text } from "./text.ts";
import { councilTopics, meetingItems } from "./words/council-words.ts";

export interface Meeting {
  readonly id: string;
  readonly council: Council;
  readonly heldOn: string;
  readonly format: "OFFLINE" | "ONLINE" | "MIXED";
  readonly agenda: readonly Text[];
  readonly present: number;
  readonly quorum: boolean;
}

type Occasion = Pick<Meeting, "council" | "heldOn">;

/** The meetings of a year: one a quarter, and in the last one as many as are published for a quarter. */
export function makeMeetings(councils: readonly Council[]): readonly Meeting[] {
  const chance = new Random("council-meetings");
  const earlier = EARLIER_QUARTERS.flatMap(({ from, to }) =>
    councils
      .filter(({ startsOn }) => startsOn < from)
      .map((council) => ({ council, heldOn: dayBetween(chance, from, to) })),
  );
  const occasions = [...earlier, ...quarterly(councils, chance)];
  const short = new Set(chance.sample(occasions, MEETINGS_WITHOUT_QUORUM));
  return occasions.map((occasion, index) =>
    meeting(occasion, { index, quorum: !short.has(occasion), chance }),
  );
}

function quarterly(councils: readonly Council[], chance: Random): Occasion[] {
  const counts = apportion(
    MEETINGS,
    councils.map(() => 1),
  );
  return councils.flatMap((council, index) =>
    Array.from({ length: counts[index] ?? 0 }, () => ({ council, heldOn: dayInQuarter(council, chance) })),
  );
}

/** A day on which the council already sits. */
export const dayInQuarter = ({ startsOn }: Council, chance: Random, until = QUARTER.to): string =>
  dayBetween(chance, startsOn > QUARTER.from ? startsOn : QUARTER.from, until);

interface Circumstances {
  readonly index: number;
  readonly quorum: boolean;
  readonly chance: Random;
}

function meeting(occasion: Occasion, { index, quorum, chance }: Circumstances): Meeting {
  const seats = occasion.council.seats.filter(({ endedOn }) => endedOn === null).length;
  const enough = Math.ceil((seats * 2) / 3);
  return {
    ...occasion,
    id: `meeting-${String(index + 1).padStart(4, "0")}`,
    format: formatOf(chance),
    agenda: [
      ...chance.sample(meetingItems, chance.int(1, 2)),
      ...chance.sample(councilTopics, chance.int(1, 2)),
    ],
    present: quorum ? chance.int(enough, seats) : chance.int(Math.floor(seats / 2), enough - 1),
    quorum,
  };
}

function formatOf(chance: Random): Meeting["format"] {
  const roll = chance.next();
  if (roll < 0.55) return "OFFLINE";
  return roll < 0.8 ? "MIXED" : "ONLINE";
}
