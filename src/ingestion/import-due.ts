import type { Database } from "../db/database.ts";
import { declareSources } from "./declare-sources.ts";
import { sourceDelivery } from "./fetch/source-delivery.ts";
import type { Patience, Tokens } from "./fetch/transport.ts";
import { importSource, type ImportOptions } from "./import-source.ts";
import type { ImportOutcome } from "./runs.ts";
import type { RegisteredSource } from "./sources.ts";

export interface DueOptions extends Pick<ImportOptions, "now" | "progress"> {
  readonly tokens: Tokens;
  readonly patience?: Patience;
}

/**
 * Takes every source that is on, has an address or a pattern of files and was not taken within its cadence, in the order
 * of rank. One that fails keeps none of the others from being taken. What only the bundled registers brought was never taken.
 */
export async function importDue(
  database: Database,
  sources: readonly RegisteredSource[],
  { tokens, patience, ...options }: DueOptions,
): Promise<readonly ImportOutcome[]> {
  await declareSources(database.pool, sources);
  const due = await dueSources(database, options.now?.() ?? new Date());
  const outcomes: ImportOutcome[] = [];
  for (const source of sources) {
    const delivery = sourceDelivery(database, source, tokens, patience);
    if (delivery === undefined || !due.has(source.entry.id)) continue;
    const { thresholds } = source.entry;
    outcomes.push(await importSource(database, source.connector, delivery, { ...options, thresholds }));
  }
  return outcomes;
}

async function dueSources({ pool }: Database, now: Date): Promise<ReadonlySet<string>> {
  const { rows } = await pool.query<{ id: string }>(
    `select source.id from ingest.source
     join ingest.source_freshness as freshness on freshness.source_id = source.id
     where source.enabled and source.cadence is not null
       and (freshness.retrieved_at is null
         or freshness.retrieved_at <= (select finished_at from ingest.bundled_import)
         or freshness.retrieved_at + source.cadence::interval <= $1)`,
    [now.toISOString()],
  );
  return new Set(rows.map(({ id }) => id));
}
