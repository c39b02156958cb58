import type { Fields } from "../../normalise/fields.ts";
import { itemRows, memberOf, parseJson } from "../../normalise/json.ts";
import { RowRefused } from "../../normalise/row-refused.ts";
import type { SourceRow } from "../../normalise/rows.ts";
import type { RegisterFile } from "../connector.ts";

/** The classes of a Popolo package that are read, and the properties of each. */
const columns = {
  areas: ["id", "identifier"],
  organizations: ["id", "name", "other_names", "identifiers", "parent_id", "area_id", "level"],
  events: ["id", "classification", "organization_id", "identifier", "start_date", "end_date", "status"],
  persons: ["id", "name"],
  memberships: [
    "id",
    "person_id",
    "role",
    "side",
    "on_behalf_of_id",
    "legislative_period_id",
    "start_date",
    "end_date",
  ],
} as const;

/** Of the items of `other_names` and `identifiers`. */
const nested = ["lang", "scheme", "identifier"];

type PopoloClass = keyof typeof columns;

/** A package: its rows by class, and whatever a row refers to by id. */
export interface Popolo {
  readonly events: readonly SourceRow[];
  readonly memberships: readonly SourceRow[];
  /** What a field refers to; undefined where the field is empty, and refused where nothing has that id. */
  readonly referenced: (
    fields: Fields,
    field: string,
    to: "areas" | "organizations" | "events" | "persons",
  ) => Fields | undefined;
}

export function readPopolo(file: RegisterFile): Popolo {
  const content = parseJson(file);
  const rowsOf = (of: PopoloClass) => itemRows(file, memberOf(file, content, of), columns[of], nested);
  const events = rowsOf("events");
  const indexes = {
    areas: byId(rowsOf("areas")),
    organizations: byId(rowsOf("organizations")),
    events: byId(events),
    persons: byId(rowsOf("persons")),
  };
  return {
    events,
    memberships: rowsOf("memberships"),
    referenced: (fields, field, to) => referenced(fields, field, indexes[to]),
  };
}

function byId(rows: readonly SourceRow[]): ReadonlyMap<string, Fields> {
  return new Map(rows.map(({ fields }) => [fields.given("id") ?? "", fields]));
}

function referenced(fields: Fields, field: string, index: ReadonlyMap<string, Fields>): Fields | undefined {
  const id = fields.given(field);
  if (id === undefined) return undefined;
  const found = index.get(id);
  if (found === undefined) throw new RowRefused("REFERENCE_UNKNOWN", field);
  return found;
}
