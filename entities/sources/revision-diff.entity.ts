import { defineEntity, p } from "@mikro-orm/core";

import { ChangeKind } from "./change.vocabulary.ts";

/** A thing that differs between two revisions: here the first and the last, `ingest.between_revisions` takes any two. */
const RevisionDiffSchema = defineEntity({
  name: "RevisionDiff",
  tableName: "revision_diff",
  schema: "ingest",
  view: true,
  expression: `
    select kind, key, id, change
    from ingest.between_revisions(0, 2147483647) as difference (kind, key, id, change)`,
  properties: {
    kind: p.text().primary(),
    key: p.text().primary(),
    id: p.text().nullable(),
    change: p.enum(ChangeKind.values),
  },
});

export class RevisionDiff extends RevisionDiffSchema.class {}
RevisionDiffSchema.setClass(RevisionDiff);
