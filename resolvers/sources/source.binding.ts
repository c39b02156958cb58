import { ImportRun } from "../../entities/sources/import-run.entity.ts";
import { SourceFreshness } from "../../entities/sources/source-freshness.entity.ts";
import { Source } from "../../entities/sources/source.entity.ts";
import type { Binding } from "../../src/planner/binding.ts";

export const sourceBinding: Binding = {
  type: "Source",
  entity: Source,
  roots: { sources: { kind: "list", orderBy: ["RANK_ASC"] } },
  fields: {
    lastRun: { related: { entity: ImportRun, on: { source: "id" }, orderBy: ["STARTED_AT_DESC"] } },
    freshness: { related: { entity: SourceFreshness, on: { sourceId: "id" }, orderBy: [] } },
  },
};
