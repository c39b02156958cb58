import { VolunteerDirection } from "../../../entities/volunteers/volunteer.vocabulary.ts";
import type { RegisterFile } from "../../../src/ingestion/connectors/connector.ts";
import { BinIssuer, misshapen, strayIin } from "../bin.ts";
import { spoiledRows, strewn } from "../dirt.ts";
import { Random } from "../random.ts";
import type { VolunteerStatistic } from "../volunteer-statistics.ts";
import type { VolunteerEvent, VolunteerOrganization } from "../volunteers.ts";
import type { World } from "../world.ts";
import { csvFile, ragged } from "./csv.ts";
import type { CsvRow } from "./csv.ts";

const SPOILED_SERIALS = 99_600;
const organizationColumns = ["bin", "name_ru", "since", "directions_ru", "activity_types"];
const eventColumns = [
  "number",
  "organizer_bin",
  "title_kk",
  "title_ru",
  "direction_ru",
  "kato",
  "starts_on",
  "ends_on",
  "volunteers",
  "hours",
];
const statisticColumns = [
  "kato",
  "organizer_bin",
  "year",
  "active_volunteers",
  "registered_volunteers",
  "organizations",
  "events",
  "participants",
];

export function volunteerFiles({ volunteering, statistics }: World): RegisterFile[] {
  const chance = new Random("volunteers files");
  const organizations = chance.shuffle([...volunteering.organizations]).map(organizationRow);
  const events = volunteering.events.map(eventRow);
  const format = { separator: "," } as const;
  return [
    csvFile(
      "organizations.csv",
      strewn(organizations, spoiledOrganizations(organizations, chance), chance),
      organizationColumns,
      format,
    ),
    csvFile("events.csv", strewn(events, spoiledEvents(events, chance), chance), eventColumns, format),
    csvFile("statistics.csv", statistics.map(statisticRow), statisticColumns, format),
  ];
}

const directionWord = (direction: string): string =>
  VolunteerDirection.terms[direction as keyof typeof VolunteerDirection.terms].ru;

const organizationRow = ({ organization, since, directions, types }: VolunteerOrganization): CsvRow => ({
  bin: organization.bin,
  name_ru: organization.shortName.ru,
  since,
  directions_ru: directions.map(directionWord).join("|"),
  activity_types: types.join("|"),
});

const eventRow = (event: VolunteerEvent): CsvRow => ({
  number: event.number,
  organizer_bin: event.organizer.bin,
  title_kk: event.title.kk,
  title_ru: event.title.ru,
  direction_ru: directionWord(event.direction),
  kato: event.territory,
  starts_on: event.startsOn,
  ends_on: event.endsOn,
  volunteers: String(event.volunteers),
  hours: String(event.hours),
});

const number = (value: number | null): string => (value === null ? "" : String(value));

const statisticRow = (statistic: VolunteerStatistic): CsvRow => ({
  kato: statistic.kato ?? "",
  organizer_bin: statistic.organizer ?? "",
  year: String(statistic.year),
  active_volunteers: number(statistic.active),
  registered_volunteers: number(statistic.registered),
  organizations: number(statistic.organizations),
  events: number(statistic.events),
  participants: number(statistic.participants),
});

function spoiledOrganizations(clean: readonly CsvRow[], chance: Random): CsvRow[] {
  const bins = new BinIssuer(SPOILED_SERIALS);
  return spoiledRows(
    "volunteers/organizations",
    clean,
    {
      BIN_STRUCTURE: (row) => ({ ...row, bin: misshapen(bins.issue("2017-09-01")) }),
      IIN_IN_BIN: (row) => ({ ...row, bin: strayIin(chance) }),
    },
    chance,
  );
}

function spoiledEvents(clean: readonly CsvRow[], chance: Random): CsvRow[] {
  const fresh = (row: CsvRow, ordinal: number) => ({
    ...row,
    number: `V-9999-${String(ordinal).padStart(5, "0")}`,
  });
  return spoiledRows(
    "volunteers/events",
    clean,
    {
      DATE_INVALID: (row, ordinal) => ({
        ...fresh(row, ordinal),
        starts_on: "2019-02-30",
        ends_on: "2019-03-01",
      }),
      COLUMN_COUNT: (row, ordinal) => ragged(fresh(row, ordinal)),
      UNKNOWN_VALUE: (row, ordinal) => ({ ...fresh(row, ordinal), direction_ru: "прочее" }),
    },
    chance,
  );
}
