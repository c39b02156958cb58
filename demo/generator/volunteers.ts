import { addDays, dayBetween, earlier, LAST_DAY } from "./calendar.ts";
import type { Known, Ngo } from "./organization.ts";
import { Random } from "./random.ts";
import { apportion, fitAmounts } from "./shares.ts";
import type { Text } from "./text.ts";
import { eventYears, organizationPeriods, PARTICIPANTS_2020_2022 } from "./volunteer-plan.ts";
import { eventThemes } from "./words/themes.ts";
import type { Society } from "./world.ts";

export interface VolunteerOrganization {
  readonly organization: Known<Ngo>;
  readonly since: string;
  readonly directions: readonly string[];
  /** Items 1 to 13 of the law. */
  readonly types: readonly number[];
}

export interface VolunteerEvent {
  readonly number: string;
  readonly organizer: Known<Ngo>;
  readonly title: Text;
  readonly direction: string;
  readonly territory: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly volunteers: number;
  readonly hours: number;
}

const directions = Object.keys(eventThemes);

export function makeVolunteerOrganizations({ active, joined }: Society): readonly VolunteerOrganization[] {
  const chance = new Random("volunteer organizations");
  const taken = new Set(joined);
  const others = chance.shuffle(active.filter((ngo) => !taken.has(ngo) && ngo.registeredOn < "2016-01-01"));
  const organizations = [...joined, ...others];
  let next = 0;
  return organizationPeriods.flatMap(({ from, to, count }) =>
    Array.from({ length: count }, () =>
      volunteering(organizations[next++] as Known<Ngo>, dayBetween(chance, from, to), chance),
    ),
  );
}

const volunteering = (organization: Known<Ngo>, since: string, chance: Random): VolunteerOrganization => ({
  organization,
  since,
  directions: chance.sample(directions, chance.int(1, 3)).toSorted(),
  types: chance
    .sample([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13], chance.int(1, 4))
    .toSorted((one, other) => one - other),
});

export function makeVolunteerEvents(
  organizations: readonly VolunteerOrganization[],
  society: Society,
): readonly VolunteerEvent[] {
  const chance = new Random("volunteer events");
  return eventYears.flatMap(({ year, count }) => {
    const working = organizations.filter(({ since }) => since < `${year}-06-01`);
    const people = volunteersOf(year, count, chance);
    return people.map((volunteers, index) => {
      // The first organizations are the joined ones: half of all events are theirs.
      const organizer = chance.chance(0.3)
        ? working[index % Math.min(working.length, society.joined.length)]
        : chance.pick(working);
      return event(
        { organizer: organizer as VolunteerOrganization, year, ordinal: index + 1, volunteers },
        society,
        chance,
      );
    });
  });
}

/** Five at least at each event; in the three published years 200 thousand and a few together. */
function volunteersOf(year: number, count: number, chance: Random): number[] {
  const published = eventYears.filter((other) => other.year >= 2020 && other.year <= 2022);
  const shares = apportion(
    PARTICIPANTS_2020_2022,
    published.map((other) => other.count),
  );
  const index = published.findIndex((other) => other.year === year);
  return fitAmounts(
    chance,
    shares[index] ?? count * 40,
    Array.from({ length: count }, () => ({ min: 5, max: 240 })),
  );
}

interface Draft {
  readonly organizer: VolunteerOrganization;
  readonly year: number;
  readonly ordinal: number;
  readonly volunteers: number;
}

function event(
  { organizer, year, ordinal, volunteers }: Draft,
  { places }: Society,
  chance: Random,
): VolunteerEvent {
  const direction = chance.pick(organizer.directions);
  const theme = chance.pick(eventThemes[direction] ?? []);
  const home = places.of(organizer.organization.territory);
  const territory = chance.chance(0.7) ? home : chance.pick(places.districts(home.region));
  const startsOn = dayBetween(chance, `${year}-01-05`, `${year}-12-28`);
  return {
    number: `V-${year}-${String(ordinal).padStart(5, "0")}`,
    organizer: organizer.organization,
    title: { kk: `${theme.kk}: ${territory.name.kk}`, ru: `${theme.ru}: ${territory.name.ru}` },
    direction,
    territory: territory.kato,
    startsOn: startsOn < organizer.since ? organizer.since : startsOn,
    endsOn: earlier(
      addDays(
        startsOn < organizer.since ? organizer.since : startsOn,
        chance.chance(0.8) ? 0 : chance.int(1, 5),
      ),
      LAST_DAY,
    ),
    volunteers,
    hours: volunteers * chance.int(2, 8),
  };
}
