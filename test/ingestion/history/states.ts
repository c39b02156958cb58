import type { Database } from "../../../src/db/database.ts";

export type Row = Readonly<Record<string, unknown>>;

/** The rows of each table and view, in an order that only their content decides. */
export type State = Readonly<Record<string, readonly Row[]>>;

const registers = [
  "territory",
  "sphere",
  "organization",
  "organization_sphere",
  "organization_former_name",
  '"grant"',
  "grant_territory",
  "grant_stage",
  "funded_project",
];
const machinery = [
  "record",
  "field_provenance",
  "source",
  "import_run",
  "raw_file",
  "revision",
  "alias",
  "merged_id",
  "identity_decision",
  "identity_candidate",
  "identity_feature",
  "conflict",
  "conflict_evidence",
  "conflict_decision",
  "register_conflict",
  "conflict_statement",
  "organization_statement",
  "registry_entry",
  "registry_check",
];

/** The key of the thing that a statement counts for. */
const root = "coalesce(alias.target_key, record.key)";
const alias = (schema: string) =>
  `left join ${schema}.alias on alias.kind = record.kind and alias.key = record.key`;

/** What all sources together say of each thing, by the ranks that count now. */
const foldedNow = `(
  select record.kind, ${root} as key, ingest.overlay(payload
    order by source.rank desc, source.id desc, record.key = ${root}, record.key collate "C" desc) as said
  from ingest.record join ingest.source on source.id = record.source_id ${alias("ingest")} group by 1, 2)`;

const foldedThen = `(
  select distinct record.kind, ${root} as key, ingest.folded_at(record.kind, ${root}, ingest.as_of()) as said
  from past.record ${alias("past")})`;

/** What is published now. */
export async function presentState({ pool }: Database): Promise<State> {
  const { rows } = await pool.query<{ state: State }>(
    stateOf([
      ...registers.map((name) => [name, `register.${name}`] as const),
      ...machinery.map((name) => [name, `ingest.${name}`] as const),
      ["folded", foldedNow],
    ]),
  );
  return (rows[0] as { state: State }).state;
}

const past = stateOf([
  ...[...registers, ...machinery].map((name) => [name, `past.${name}`] as const),
  ["folded", foldedThen],
]);

/** What was published when a revision was the newest. */
export async function pastState(database: Database, revision: number): Promise<State> {
  const [row] = await askedAsOf(database, revision, past);
  return (row as { state: State }).state;
}

/** Asks a transaction that looks back to a revision. */
export async function askedAsOf(
  { pool }: Database,
  revision: number,
  statement: string,
): Promise<readonly Row[]> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    await client.query("select set_config('qogam.as_of', $1, true)", [String(revision)]);
    const { rows } = await client.query<Row>(statement);
    await client.query("commit");
    return rows;
  } finally {
    client.release();
  }
}

function stateOf(tables: readonly (readonly [name: string, table: string])[]): string {
  const states = tables.map(
    ([name, table]) =>
      `'${name}', (select coalesce(jsonb_agg(to_jsonb(one) order by to_jsonb(one)), '[]') from ${table} as one)`,
  );
  return `select jsonb_build_object(${states.join(", ")}) as state`;
}
