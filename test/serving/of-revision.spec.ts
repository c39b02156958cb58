import { describe, expect, it } from "vitest";

import { isOfRevision } from "../../src/planner/of-revision.ts";

describe("a statement", () => {
  it.each([
    'select 1 from "register"."grant" as "t0" where t0."year" = $1',
    'select 1 from "ingest"."field_provenance" as t0 join "ingest"."revision" as t1 on true',
    "select extract(year from t0.given_on) from past.grant as t0",
    "select 1 from unnest($1::int[]) as key",
  ])("depends on the revision alone: %s", (text) => expect(isOfRevision(text)).toBe(true));

  it.each([
    'select 1 from "ingest"."import_run" as "t0"',
    "select (select count(*) from ingest.quarantined_row) from register.grant as t0",
    "select access.something(1)",
    "select 1 from notes.note as t0",
    "select now() - t0.given_on from register.grant as t0",
    "select 1 from register.grant as t0 where t0.ends_on < current_date",
  ])("depends on something else too: %s", (text) => expect(isOfRevision(text)).toBe(false));
});
