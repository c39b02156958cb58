/** A statement for each table whose rows did not say yet which revision wrote them, with the best that is known of it. */
const written = ({ table, since }: { readonly table: string; readonly since: string }): readonly string[] => [
  `alter table ingest.${table} add column revision int`,
  `update ingest.${table} as present set revision = coalesce((${since}), 0)`,
  `alter table ingest.${table} alter column revision set not null`,
];

const decided = `
  select max(decision.revision) from ingest.identity_decision as decision
  where decision.kind = present.kind and decision.key = present.key and decision.verdict = 'SAME'
    and decision.undone_revision is null`;

/** What follows from decisions, the conflicts, and what people decided about them say which revision wrote them. */
export const writingRevisions = [
  { table: "alias", since: decided },
  { table: "merged_id", since: decided },
  { table: "conflict", since: "present.first_seen_revision" },
  {
    table: "conflict_evidence",
    since: "select conflict.revision from ingest.conflict where conflict.id = present.conflict_id",
  },
  {
    table: "conflict_decision",
    since:
      "select max(revision.number) from ingest.revision where revision.published_at <= present.decided_at",
  },
].flatMap(written);
