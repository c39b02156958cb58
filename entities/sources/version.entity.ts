import { defineEntity, p } from "@mikro-orm/core";

import { ChangeKind } from "./change.vocabulary.ts";
import { ImportRun } from "./import-run.entity.ts";

/** What was stated about one thing from one revision until the next that changed it. */
const VersionSchema = defineEntity({
  name: "Version",
  tableName: "version",
  schema: "ingest",
  view: true,
  expression: `
    select change.kind, change.key, change.revision,
      lead(change.revision) over (partition by change.kind, change.key order by change.revision) as until,
      change.change, revision.published_at, revision.run_id
    from ingest.change
    join ingest.revision on revision.number = change.revision`,
  properties: {
    kind: p.text().primary(),
    key: p.text().primary(),
    revision: p.integer().primary(),
    until: p.integer().nullable(),
    change: p.enum(ChangeKind.values),
    publishedAt: p.datetime(3),
    run: () => p.manyToOne(ImportRun),
  },
});

export class Version extends VersionSchema.class {}
VersionSchema.setClass(Version);
