/** What changes with a publication, or, as the words about a source, with a release of the server. */
const PUBLISHED = new Set([
  "source",
  "record",
  "field_provenance",
  "raw_file",
  "revision",
  "change",
  "alias",
  "merged_id",
  "identity_decision",
  "identity_candidate",
  "identity_feature",
  "tally",
]);
const REGISTERS = new Set(["register", "history", "past"]);
/** Names that the planner gives to rows inside a statement. */
const ALIAS = /^([kt]\d+|[a-z])$/;

const TABLE = /\b(?:from|join)\s+"?(\w+)"?\."?(\w+)"?/gi;
const OWN_SCHEMA = /\b(ingest|access|restricted)"?\."?(\w+)/gi;
const CLOCK =
  /\b(now\(|random\(|current_(date|time)|(clock|statement|transaction)_timestamp|local(time|timestamp))/i;

/**
 * Whether nothing but the revision decides what a statement gives, so that its answer can be kept. A table must be known
 * to change with revisions alone; any other, and the clock, makes the answer one that is asked anew each time.
 */
export function isOfRevision(text: string): boolean {
  const named = [...text.matchAll(TABLE), ...text.matchAll(OWN_SCHEMA)];
  return (
    !CLOCK.test(text) && named.every(([, schema = "", table = ""]) => changesWithRevisions(schema, table))
  );
}

function changesWithRevisions(schema: string, table: string): boolean {
  if (schema === "ingest") return PUBLISHED.has(table);
  return REGISTERS.has(schema) || ALIAS.test(schema);
}
