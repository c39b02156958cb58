import { dayBetween } from "./calendar.ts";
import type { Body } from "./organization.ts";
import { Random } from "./random.ts";
import type { Text } from "./text.ts";
import { regionalForum, sectorMeeting } from "./words/dialogue-words.ts";
import type { Society } from "./world.ts";

export interface DialogueEvent {
  readonly number: string;
  readonly kind: "SECTOR_MEETING" | "REGIONAL_FORUM";
  readonly title: Text;
  readonly heldOn: string;
  readonly forum: number;
  readonly organizer: Body;
  readonly territory: string;
  readonly participants: number;
}

/** The forum that they lead to. */
const FORUM = 12;
const SECTOR_MEETINGS = 14;
/** About ten meetings were held when the minister met the organizations. */
const BEFORE_THE_MINISTER = 10;

/** The meetings with ministries and the forums of regions before forum XII. */
export function dialogueEvents(society: Society): readonly DialogueEvent[] {
  const chance = new Random("dialogue events");
  return [...sectorMeetings(society, chance), ...regionalForums(society, chance)];
}

function sectorMeetings({ bodies }: Society, chance: Random): DialogueEvent[] {
  return bodies.central.slice(0, SECTOR_MEETINGS).map((organizer, index) => ({
    number: `SM-${index + 1}`,
    kind: "SECTOR_MEETING",
    title: sectorMeeting(organizer.name),
    heldOn:
      index < BEFORE_THE_MINISTER
        ? dayBetween(chance, "2025-08-20", "2025-10-07")
        : dayBetween(chance, "2025-10-09", "2025-10-14"),
    forum: FORUM,
    organizer,
    territory: organizer.territory,
    participants: chance.int(25, 90),
  }));
}

function regionalForums({ bodies, places }: Society, chance: Random): DialogueEvent[] {
  return places.regions.flatMap((region, index) => {
    const organizer = bodies.akimat.get(region.kato);
    if (organizer === undefined) return [];
    return {
      number: `RF-${index + 1}`,
      kind: "REGIONAL_FORUM" as const,
      title: regionalForum(region.name),
      heldOn: dayBetween(chance, "2025-08-25", "2025-10-03"),
      forum: FORUM,
      organizer,
      territory: region.kato,
      participants: chance.int(80, 260),
    };
  });
}
