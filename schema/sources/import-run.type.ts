import { Field, Int, ObjectType } from "type-graphql";

import type { ImportRun as ImportRunEntity } from "../../entities/sources/import-run.entity.ts";
import { DateTime } from "../shared/date-time.scalar.ts";
import { Node } from "../shared/node.type.ts";
import { Relation } from "../shared/relation.ts";
import { QuarantinedRowConnection } from "./quarantined-row.connection.ts";
import { QuarantinedRowsPage } from "./quarantined-row.page.ts";
import { RunDiff } from "./run-diff.type.ts";
import { Delivery, RunStatus } from "./source.enum.ts";
import { Source } from "./source.type.ts";

@ObjectType({
  implements: Node,
  description:
    "One reading of a source. Rows read are always those published, unchanged and quarantined together: none is lost.",
})
export class ImportRun implements Pick<
  ImportRunEntity,
  | "status"
  | "rowsRead"
  | "published"
  | "unchanged"
  | "quarantined"
  | "revision"
  | "reason"
  | "delivery"
  | "sequence"
> {
  @Field(() => Source, { description: "What was read." })
  readonly source!: Source;

  @Field(() => RunStatus, { description: "How it ended, or how far it is." })
  readonly status!: keyof typeof RunStatus;

  @Field(() => DateTime, { description: "When it started." })
  readonly startedAt!: string;

  @Field(() => DateTime, { nullable: true, description: "When it ended; null while it runs." })
  readonly finishedAt!: string | null;

  @Field(() => Int, { description: "Rows that the source's files hold." })
  readonly rowsRead!: number;

  @Field(() => Int, { description: "Rows that changed what is published." })
  readonly published!: number;

  @Field(() => Int, {
    description:
      "Rows that said what was already published; of a HELD run, rows that were understood and wait for a decision.",
  })
  readonly unchanged!: number;

  @Field(() => Int, { description: "Rows that could not be published, each kept with its reason." })
  readonly quarantined!: number;

  @Relation(() => QuarantinedRowConnection, () => QuarantinedRowsPage, "Those rows, with their reasons.")
  readonly quarantinedRows!: QuarantinedRowConnection;

  @Field(() => Int, { nullable: true, description: "The revision that it made; null where it made none." })
  readonly revision!: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Why it was held or failed: a stable code, a colon and a sentence; null otherwise.",
  })
  readonly reason!: string | null;

  @Field(() => Delivery, { description: "Whether the files were the whole source or what changed in it." })
  readonly delivery!: keyof typeof Delivery;

  @Field(() => Int, {
    nullable: true,
    description:
      "The number of the delivery, where its source numbers them; deltas are applied in this order.",
  })
  readonly sequence!: number | null;

  @Field(() => RunDiff, {
    nullable: true,
    description: "What it would change, where a gate held it; null otherwise.",
  })
  readonly diff!: RunDiff | null;
}
