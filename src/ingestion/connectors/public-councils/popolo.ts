import { type Fields, isRecord } from "../../normalise/fields.ts";
import { itemRows, listIn, parseJson } from "../../normalise/json.ts";
import { RowRefused } from "../../normalise/row-refused.ts";
import type { SourceRow } from "../../normalise/rows.ts";
import type { RegisterFile } from "../connector.ts";

/** What the items of each class of a Popolo package have at least. */
const columns = {
  areas: ["id"],
  organizations: ["id", "name"],
  events: ["id", "classification", "organization_id"],
  persons: ["id", "name"],
  posts: ["id"],
  memberships: ["person_id", "organization_id"],
} as const;

/** What is read of them beside that, where it is there. */
const others = [
  "identifier",
  "other_names",
  "lang",
  "identifiers",
  "scheme",
  "parent_id",
  "area_id",
  "level",
  "start_date",
  "end_date",
  "status",
  "role",
  "side",
  "post_id",
  "on_behalf_of_id",
  "legislative_period_id",
];

type PopoloClass = keyof typeof columns;

/** A package: its rows by class, and whatever a row refers to by id. */
export interface Popolo {
  readonly organizations: readonly SourceRow[];
  readonly events: readonly SourceRow[];
  readonly memberships: readonly SourceRow[];
  /** What a field refers to; undefined where the field is empty, and refused where nothing has that id. */
  readonly referenced: (
    fields: Fields,
    field: string,
    to: Exclude<PopoloClass, "memberships">,
  ) => Fields | undefined;
}

export function readPopolo(file: RegisterFile): Popolo {
  const content = parseJson(file);
  const rowsOf = (of: PopoloClass) => itemRows(listIn(file, content, of), columns[of], others);
  const rowsIfAny = (of: PopoloClass) => (isAbsent(content, of) ? [] : rowsOf(of));
  const events = rowsOf("events");
  const organizations = rowsOf("organizations");
  const indexes = {
    areas: byId(rowsIfAny("areas")),
    organizations: byId(organizations),
    events: byId(events),
    persons: byId(rowsIfAny("persons")),
    posts: byId(rowsIfAny("posts")),
  };
  return {
    organizations,
    events,
    memberships: rowsOf("memberships"),
    referenced: (fields, field, to) => referenced(fields, field, indexes[to]),
  };
}

/** The standard asks for no class; a package without posts leaves them out or has an empty list. */
function isAbsent(content: unknown, of: PopoloClass): boolean {
  const list = isRecord(content) ? content[of] : undefined;
  return list === undefined || (Array.isArray(list) && list.length === 0);
}

function byId(rows: readonly SourceRow[]): ReadonlyMap<string, Fields> {
  return new Map(rows.map(({ fields }) => [fields.mark("id") ?? "", fields]));
}

function referenced(fields: Fields, field: string, index: ReadonlyMap<string, Fields>): Fields | undefined {
  const id = fields.given(field);
  if (id === undefined) return undefined;
  const found = index.get(id);
  if (found === undefined) throw new RowRefused("REFERENCE_UNKNOWN", field);
  return found;
}
