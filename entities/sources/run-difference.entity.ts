import { defineEntity, p } from "@mikro-orm/core";

import { RunDiff } from "./run-diff.entity.ts";
import { Difference } from "./source.vocabulary.ts";

/** One of the things that a held run would change. */
const RunDifferenceSchema = defineEntity({
  name: "RunDifference",
  tableName: "run_difference",
  schema: "ingest",
  properties: {
    id: p.integer().primary(),
    diff: () => p.manyToOne(RunDiff).joinColumn("run_id").index(),
    difference: p.enum(Difference.values),
    kind: p.text(),
    key: p.text(),
  },
});

export class RunDifference extends RunDifferenceSchema.class {}
RunDifferenceSchema.setClass(RunDifference);
