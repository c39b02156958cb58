import type { Pool } from "pg";

import type { GateFigures } from "./gates.ts";
import type { Shape } from "./shape.ts";
import type { Staged } from "./stage.ts";

interface Before {
  readonly published: number;
  readonly missing: number;
  /** Left in place when the source was published last, although it had not come. */
  readonly retained: number | null;
  readonly understood: number | null;
  readonly shape: Shape | null;
}

/** What the gates compare: the run that is staged, and what was published of its source last. */
export async function gateFigures(
  pool: Pool,
  { run, source }: { readonly run: number; readonly source: string },
  { understood, quarantined, shape }: Pick<Staged, "understood" | "quarantined" | "shape">,
): Promise<GateFigures> {
  const good = "source_id = $1 and status in ('PUBLISHED', 'NOOP')";
  const { rows } = await pool.query<Before>(
    `select (select count(*)::int from ingest.record where source_id = $1) as published,
       (select count(*)::int from ingest.record where source_id = $1 and not exists (
         select from ingest.staged_record as staged
         where staged.run_id = $2 and staged.kind = record.kind and staged.key = record.key
       )) as missing,
       (select retained from ingest.import_run
        where ${good} and delivery = 'FULL' order by id desc limit 1) as retained,
       (select 1 - quarantined::float / rows_read from ingest.import_run
        where ${good} and rows_read > 0 order by id desc limit 1) as understood,
       (select shape from ingest.import_run
        where ${good} and shape is not null order by id desc limit 1) as shape`,
    [source, run],
  );
  const [before] = rows;
  const retained = before?.retained ?? 0;
  return {
    rows: understood + quarantined,
    understood,
    published: (before?.published ?? 0) - retained,
    missing: Math.max((before?.missing ?? 0) - retained, 0),
    understoodBefore: before?.understood ?? 1,
    shape,
    shapeBefore: before?.shape ?? undefined,
  };
}

export async function keepShape(pool: Pool, run: number, shape: Shape): Promise<void> {
  await pool.query("update ingest.import_run set shape = $2 where id = $1", [run, JSON.stringify(shape)]);
}
