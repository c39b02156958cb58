import {
  ConvocationStatus,
  CouncilLevel,
} from "../../../../entities/public-councils/public-council.vocabulary.ts";
import { wholeNumber } from "../../normalise/amounts.ts";
import { isoDate } from "../../normalise/dates.ts";
import { settleDuplicates } from "../../normalise/duplicates.ts";
import type { Fields } from "../../normalise/fields.ts";
import { fileNamed, refuseOtherFiles } from "../../normalise/files.ts";
import { katoCode } from "../../normalise/kato.ts";
import { RowRefused } from "../../normalise/row-refused.ts";
import { type SourceRow, stated, understandRows } from "../../normalise/rows.ts";
import { termOf } from "../../normalise/vocabulary-lookup.ts";
import type { Connector, RegisterFile, RegisterRow } from "../connector.ts";
import { sourceKey } from "../keys.ts";
import { namedNominator, namedNominators, nominatorKey } from "./nominator.ts";
import { namesOf, numberedKey } from "./organization.ts";
import { readPopolo } from "./popolo.ts";
import type { Popolo } from "./popolo.ts";
import { roleOf, sideOf } from "./seat.ts";

const id = "public-councils";

const level = termOf(CouncilLevel);
const status = termOf(ConvocationStatus);

export const publicCouncils: Connector = {
  id,
  title: {
    kk: "Қоғамдық кеңестердің құрамы (DEMONSTRATION)",
    ru: "Составы общественных советов (DEMONSTRATION)",
    en: "Composition of public councils (DEMONSTRATION)",
  },
  publisher: {
    kk: "Qogam, мемлекеттік органдар жариялайтын құрамдар пішінінде",
    ru: "Qogam, в форме составов, публикуемых государственными органами",
    en: "Qogam, in the shape of compositions that state bodies publish",
  },
  licence: "CC0-1.0 (invented records)",
  kind: "DEMONSTRATION",
  cadence: "P3M",
  rank: 9,
  describes: ["Organization", "PublicCouncil", "CouncilMembership"],
  read,
};

function read(files: readonly RegisterFile[]): RegisterRow[] {
  refuseOtherFiles(files, /^councils\.json$/);
  const popolo = readPopolo(fileNamed(files, "councils.json"));
  const convocations = popolo.events.filter(isConvocation);
  return settleDuplicates([
    ...understandRows(namedNominators(popolo), (fields) => namedNominator(fields, popolo)),
    ...understandRows(convocations, (fields) => council(fields, popolo)),
    ...understandRows(popolo.memberships, (fields) => membership(fields, popolo)),
  ]);
}

/** A row that is no event at all is kept, so that it is told. */
function isConvocation({ fields, problem }: SourceRow): boolean {
  if (problem !== undefined) return true;
  return ["convocation", "legislative period"].includes(fields.mark("classification") ?? "");
}

/** A council is stated once a convocation: its name and its body are those of the organization that convenes. */
function council(event: Fields, popolo: Popolo) {
  return stated("PublicCouncil", sourceKey(id, event.require("id", String)), () => ({
    ...convener(event, popolo),
    convocation: event.take("identifier", wholeNumber) ?? event.require("name", firstNumber),
    termStartsOn: event.take("start_date", isoDate),
    termEndsOn: event.take("end_date", isoDate),
    status: statusOf(event),
  }));
}

function convener(event: Fields, popolo: Popolo) {
  const organization = required(popolo, event, "organization_id", "organizations");
  const area = popolo.referenced(organization, "area_id", "areas");
  return {
    ...namesOf(organization),
    level: levelOf(organization, area),
    stateBody: numberedKey(popolo.referenced(organization, "parent_id", "organizations")),
    territory: area?.take("identifier", katoCode),
  };
}

/** The standard has no level: a council without a territory is one of the republic. */
function levelOf(organization: Fields, area: Fields | undefined) {
  const given = organization.take("level", level);
  if (given !== undefined) return given;
  const territory = area?.take("identifier", katoCode);
  if (territory === undefined) return "REPUBLICAN";
  return territory.endsWith("0000000") ? "LOCAL_OBLAST" : "LOCAL_DISTRICT";
}

/** The end of an event is planned in the standard, so only an event without one shows that it goes on. */
function statusOf(event: Fields) {
  return event.given("end_date") === undefined
    ? (event.take("status", status) ?? "ACTIVE")
    : event.require("status", status);
}

function firstNumber(name: string): number {
  return wholeNumber(/\d+/.exec(name)?.[0] ?? "");
}

/** The composition of a council is published by law (law 383-V, art. 9 and 14); why a seat ended is not read. */
function membership(fields: Fields, popolo: Popolo) {
  return stated("CouncilMembership", sourceKey(id, numberOf(fields, popolo)), () => ({
    council: sourceKey(id, convocationOf(fields, popolo)),
    personName: popolo.referenced(fields, "person_id", "persons")?.text("name"),
    side: sideOf(fields, popolo),
    role: roleOf(fields, popolo),
    onBehalfOf: nominatorKey(fields, popolo),
    startsOn: fields.take("start_date", isoDate),
    endsOn: fields.take("end_date", isoDate),
    ended: fields.given("end_date") !== undefined,
  }));
}

/** The standard asks for no id of a membership: a person holds one seat of a council at a time. */
function numberOf(fields: Fields, popolo: Popolo): string {
  const given = fields.given("id");
  if (given !== undefined) return given;
  const person = fields.require("person_id", String);
  return [convocationOf(fields, popolo), person, fields.given("start_date") ?? ""].join("/");
}

function convocationOf(fields: Fields, popolo: Popolo): string {
  return required(popolo, fields, "legislative_period_id", "events").require("id", String);
}

function required(popolo: Popolo, fields: Fields, field: string, to: "events" | "organizations"): Fields {
  const found = popolo.referenced(fields, field, to);
  if (found === undefined) throw new RowRefused("VALUE_MISSING", field);
  return found;
}
