import { defineEntity, p } from "@mikro-orm/core";

/** What a revision changed about a thing, one row for each property. */
const FieldChangeSchema = defineEntity({
  name: "FieldChange",
  tableName: "field_change",
  schema: "ingest",
  view: true,
  expression: `
    select change.kind, change.key, change.revision, difference.value ->> 'field' as property,
      difference.value ->> 'before' as before, difference.value ->> 'after' as after
    from ingest.change
    cross join lateral jsonb_array_elements(ingest.differences(
      change.kind, change.key, change.revision - 1, change.revision
    )) as difference (value)`,
  properties: {
    kind: p.text().primary(),
    key: p.text().primary(),
    revision: p.integer().primary(),
    property: p.text().primary(),
    before: p.text().nullable(),
    after: p.text().nullable(),
  },
});

export class FieldChange extends FieldChangeSchema.class {}
FieldChangeSchema.setClass(FieldChange);
