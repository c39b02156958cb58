import {
  VolunteerActivityType,
  VolunteerDirection,
} from "../../../../entities/volunteers/volunteer.vocabulary.ts";
import { wholeNumber, year } from "../../normalise/amounts.ts";
import { readCsv } from "../../normalise/csv.ts";
import { isoDate } from "../../normalise/dates.ts";
import { settleDuplicates } from "../../normalise/duplicates.ts";
import type { Fields } from "../../normalise/fields.ts";
import { fileNamed, refuseOtherFiles } from "../../normalise/files.ts";
import { katoCode } from "../../normalise/kato.ts";
import { RowRefused } from "../../normalise/row-refused.ts";
import { stated, understandRows } from "../../normalise/rows.ts";
import { termOf } from "../../normalise/vocabulary-lookup.ts";
import type { Connector, RegisterFile, RegisterRow } from "../connector.ts";
import { binKey, sourceKey } from "../keys.ts";

const id = "volunteers";

const columns = {
  organizations: ["bin", "name_ru", "since", "directions_ru", "activity_types"],
  events: [
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
  ],
  statistics: [
    "kato",
    "organizer_bin",
    "year",
    "active_volunteers",
    "registered_volunteers",
    "organizations",
    "events",
    "participants",
  ],
};

const direction = termOf(VolunteerDirection);

export const volunteers: Connector = {
  id,
  title: {
    kk: "Еріктілер қызметінің тізілімі (DEMONSTRATION)",
    ru: "Реестр волонтерской деятельности (DEMONSTRATION)",
    en: "Register of volunteer activity (DEMONSTRATION)",
  },
  publisher: {
    kk: "Qogam, Мәдениет және ақпарат министрлігінің тізілімі пішінінде",
    ru: "Qogam, в форме реестра Министерства культуры и информации",
    en: "Qogam, in the shape of the register of the Ministry of Culture and Information",
  },
  licence: "CC0-1.0 (invented records)",
  kind: "DEMONSTRATION",
  cadence: "P1Y",
  rank: 11,
  describes: ["VolunteerOrganization", "VolunteerEvent", "VolunteerStatistic"],
  read,
};

function read(files: readonly RegisterFile[]): RegisterRow[] {
  refuseOtherFiles(files, /^(?:organizations|events|statistics)\.csv$/);
  const rowsOf = (name: keyof typeof columns) =>
    readCsv(fileNamed(files, `${name}.csv`), {
      delimiter: ",",
      columns: columns[name],
      mayBeEmpty: name !== "organizations",
    });
  return settleDuplicates([
    ...understandRows(rowsOf("organizations"), organization),
    ...understandRows(rowsOf("events"), event),
    ...understandRows(rowsOf("statistics"), statistic),
  ]);
}

function organization(fields: Fields) {
  const key = binKey(fields.requireBin("bin"));
  return stated("VolunteerOrganization", key, () => ({
    organization: key,
    since: fields.take("since", isoDate),
    directions: fields.list("directions_ru", direction),
    activityTypes: fields.list("activity_types", activityType),
  }));
}

function event(fields: Fields) {
  return stated("VolunteerEvent", sourceKey(id, fields.require("number", String)), () => ({
    organizer: binKey(fields.bin("organizer_bin")),
    volunteerOrganization: binKey(fields.bin("organizer_bin")),
    ...fields.requireLocalized("title", { kk: "title_kk", ru: "title_ru" }),
    direction: fields.require("direction_ru", direction),
    territory: fields.take("kato", katoCode),
    startsOn: fields.require("starts_on", isoDate),
    endsOn: fields.take("ends_on", isoDate),
    volunteers: fields.take("volunteers", wholeNumber),
    hours: fields.take("hours", wholeNumber),
  }));
}

/** A year of a territory or of an organization. */
function statistic(fields: Fields) {
  const of = fields.take("kato", katoCode) ?? fields.bin("organizer_bin");
  if (of === undefined) throw new RowRefused("VALUE_MISSING", "kato");
  const period = fields.require("year", year);
  return stated("VolunteerStatistic", sourceKey(id, `${of}:${period}`), () => ({
    territory: fields.take("kato", katoCode),
    volunteerOrganization: binKey(fields.bin("organizer_bin")),
    year: period,
    activeVolunteers: fields.take("active_volunteers", wholeNumber),
    registeredVolunteers: fields.take("registered_volunteers", wholeNumber),
    organizations: fields.take("organizations", wholeNumber),
    events: fields.take("events", wholeNumber),
    participants: fields.take("participants", wholeNumber),
  }));
}

/** The types are numbered as the law lists them, from 1 to 13. */
function activityType(text: string) {
  const value = VolunteerActivityType.values[wholeNumber(text) - 1];
  if (value === undefined) throw new RowRefused("UNKNOWN_VALUE");
  return value;
}
