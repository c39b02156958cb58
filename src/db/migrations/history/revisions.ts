interface NumberedTable {
  readonly kind: string;
  readonly table: string;
  readonly key: string;
}

/** What statements describe and what did not say yet which revision wrote it. */
const unnumbered: readonly NumberedTable[] = [
  { kind: "Territory", table: "territory", key: "kato" },
  { kind: "Sphere", table: "sphere", key: "code" },
  { kind: "SustainableDevelopmentGoal", table: "goal", key: "code" },
  { kind: "VolunteerBrand", table: "volunteer_brand", key: "name" },
  { kind: "FigureDocument", table: "figure_document", key: "code" },
];

const ofRecords = [
  `alter table ingest.record add column revision int`,
  `update ingest.record set revision = coalesce(
     (select run.revision from ingest.import_run as run where run.id = record.run_id), 0)`,
  `alter table ingest.record alter column revision set not null`,
];

const ofRows = ({ kind, table, key }: NumberedTable): readonly string[] => [
  `alter table register.${table} add column revision int`,
  `update register.${table} as present set revision = coalesce(
     (select max(record.revision) from ingest.record
      where record.kind = '${kind}' and record.key = present.${key}), 0)`,
  `alter table register.${table} alter column revision set not null`,
];

/** Every statement and every row that statements describe say which revision wrote them last. */
export const revisions = [...ofRecords, ...unnumbered.flatMap(ofRows)];
