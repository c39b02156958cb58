import { Random } from "./random.ts";
import { add, apportion } from "./shares.ts";
import {
  activeVolunteers,
  registeredVolunteers,
  REPORTED_YEARS,
  REPORTING_ORGANIZATIONS,
} from "./volunteer-plan.ts";
import type { VolunteerEvent, VolunteerOrganization } from "./volunteers.ts";
import type { Society } from "./world.ts";

/** Counts of one region or one organization in one year; null where nobody counted. */
export interface VolunteerStatistic {
  readonly kato: string | null;
  readonly organizer: string | null;
  readonly year: number;
  readonly active: number;
  readonly registered: number | null;
  readonly organizations: number | null;
  readonly events: number;
  readonly participants: number;
}

/** The world that the figures count. */
export interface Volunteering {
  readonly organizations: readonly VolunteerOrganization[];
  readonly events: readonly VolunteerEvent[];
}

export const makeVolunteerStatistics = (
  volunteering: Volunteering,
  society: Society,
): readonly VolunteerStatistic[] => [...byRegion(volunteering, society), ...byOrganization(volunteering)];

/** The published totals split over the regions by population with some chance; all else is counted from our own rows. */
function byRegion({ organizations, events }: Volunteering, { places }: Society): VolunteerStatistic[] {
  const chance = new Random("volunteer statistics");
  return activeVolunteers.flatMap(([year, total]) => {
    const weights = places.regions.map(({ population }) => population * (0.8 + chance.next() * 0.4));
    const active = apportion(total, weights);
    const registered =
      registeredVolunteers[year] === undefined ? null : apportion(registeredVolunteers[year], weights);
    return places.regions.map(({ kato }, index) => {
      const here = (territory: string): boolean => places.of(territory).region === kato;
      return {
        kato,
        organizer: null,
        year,
        active: active[index] ?? 0,
        registered: registered?.[index] ?? null,
        organizations: organizations.filter(
          ({ organization, since }) => since <= `${year}-12-31` && here(organization.territory),
        ).length,
        ...counted(
          events.filter(({ startsOn, territory }) => startsOn.startsWith(String(year)) && here(territory)),
        ),
      };
    });
  });
}

const counted = (events: readonly VolunteerEvent[]) => ({
  events: events.length,
  participants: add(events.map(({ volunteers }) => volunteers)),
});

const reported = (
  organizer: string,
  year: number,
  own: readonly VolunteerEvent[],
  chance: Random,
): VolunteerStatistic => ({
  kato: null,
  organizer,
  year,
  active: chance.int(12, 400),
  registered: chance.chance(0.6) ? chance.int(5, 300) : null,
  organizations: null,
  ...counted(own.filter(({ startsOn }) => startsOn.startsWith(String(year)))),
});

function byOrganization({ organizations, events }: Volunteering): VolunteerStatistic[] {
  const chance = new Random("volunteer organizations' statistics");
  const byOrganizer = Map.groupBy(events, ({ organizer }) => organizer.bin);
  return organizations.slice(0, REPORTING_ORGANIZATIONS).flatMap(({ organization: { bin } }) => {
    const own = byOrganizer.get(bin) ?? [];
    return REPORTED_YEARS.map((year) => reported(bin, year, own, chance));
  });
}
