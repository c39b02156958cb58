import type { Pool } from "pg";

import { decisionSources } from "./decisions/decision-sources.ts";
import { insertSource } from "./runs.ts";
import type { RegisteredSource } from "./sources.ts";

/**
 * Tells the database what the manifest lists, so that a source that never ran is known and one that is off, or no longer
 * listed, is not waited for. The rank of a known source is left to its next run, which folds anew where it changed.
 */
export async function declareSources(pool: Pool, sources: readonly RegisteredSource[]): Promise<void> {
  for (const { connector, entry } of sources) {
    await insertSource(pool, connector);
    await pool.query(
      "update ingest.source set enabled = $2, cadence = $3, late_after = $4, stale_after = $5 where id = $1",
      [
        entry.id,
        entry.enabled,
        connector.cadence ?? null,
        entry.thresholds.lateAfter ?? null,
        entry.thresholds.staleAfter ?? null,
      ],
    );
  }
  await pool.query("update ingest.source set enabled = false where id <> all($1)", [
    [...sources.map(({ entry }) => entry.id), ...decisionSources.map(({ connector }) => connector.id)],
  ]);
}
