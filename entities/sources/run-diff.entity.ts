import { defineEntity, p } from "@mikro-orm/core";

import { ImportRun } from "./import-run.entity.ts";
import { RunDifference } from "./run-difference.entity.ts";

/** What a held run would change, in numbers. */
const RunDiffSchema = defineEntity({
  name: "RunDiff",
  tableName: "run_diff",
  schema: "ingest",
  properties: {
    run: () => p.oneToOne(ImportRun).primary(),
    added: p.integer(),
    changed: p.integer(),
    gone: p.integer(),
    examples: () => p.oneToMany(RunDifference).mappedBy("diff"),
  },
});

export class RunDiff extends RunDiffSchema.class {}
RunDiffSchema.setClass(RunDiff);
