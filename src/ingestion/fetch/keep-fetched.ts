import type { Pool } from "pg";

import type { Database } from "../../db/database.ts";
import { isoMoment } from "../../db/iso-moment.ts";
import type { Connector } from "../connectors/connector.ts";
import { runFiles } from "../raw-files.ts";
import type { Fetched, Standing, Validators } from "./transport.ts";

/** Keeps beside a run what its publisher said of the files; what has not changed is as it was said before. */
export async function keepFetched(pool: Pool, run: number, fetched: Fetched | "UNCHANGED"): Promise<void> {
  if (fetched === "UNCHANGED") {
    await pool.query(
      `update ingest.import_run as present set validators = before.validators, data_as_of = before.data_as_of
       from ingest.import_run as before
       where present.id = $1 and before.id = (
         select max(id) from ingest.import_run
         where source_id = present.source_id and status in ('PUBLISHED', 'NOOP')
       )`,
      [run],
    );
    return;
  }
  const { validators, dataAsOf } = fetched;
  await pool.query("update ingest.import_run set validators = $2, data_as_of = $3 where id = $1", [
    run,
    validators === undefined ? null : JSON.stringify(validators),
    dataAsOf?.toISOString() ?? null,
  ]);
}

/** The files of a run, to be read again, with the day up to which they count; what else their publisher said is of old. */
export async function deliveredTo(database: Database, run: number): Promise<() => Promise<Fetched>> {
  const files = await runFiles(database, run);
  const { rows } = await database.pool.query<{ day: string | null }>(
    `select ${isoMoment("data_as_of")} as day from ingest.import_run where id = $1`,
    [run],
  );
  const day = rows[0]?.day;
  return async () => (day == null ? { files } : { files, dataAsOf: new Date(day) });
}

/**
 * What the publisher said with the last good run; nothing where another run ended badly since, the address is new, or
 * the source has another rank, with which all of it has to be folded anew.
 */
export async function knownValidators(
  pool: Pool,
  { id, rank }: Pick<Connector, "id" | "rank">,
  address: string,
): Promise<Validators | undefined> {
  const { rows } = await pool.query<{ validators: Validators | null; status: string; rank: number }>(
    `select run.validators, run.status, source.rank
     from ingest.import_run as run join ingest.source on source.id = run.source_id
     where run.source_id = $1 and run.finished_at is not null order by run.id desc limit 1`,
    [id],
  );
  const [last] = rows;
  const good = (last?.status === "PUBLISHED" || last?.status === "NOOP") && last.rank === rank;
  return good && last?.validators?.address === address ? last.validators : undefined;
}

/**
 * What the last good run of a source took from an address, while its whole is young enough. Nothing where its publisher
 * was found changed since, because then what stands is no longer what the publisher has.
 */
export async function standingFiles(
  database: Database,
  source: string,
  { address, wholeEvery }: { readonly address: string; readonly wholeEvery: string },
): Promise<Standing | undefined> {
  const { rows } = await database.pool.query<{ id: number; question: string | null; young: boolean }>(
    `with taken as (
       select run.* from ingest.import_run as run
       where source_id = $1 and status in ('PUBLISHED', 'NOOP')
         and exists (select from ingest.run_file where run_id = run.id)
     )
     select id, validators ->> 'question' as question, (
       select started_at + $3::interval > now() from taken where delivery = 'FULL' order by id desc limit 1
     ) as young
     from taken as last
     where id = (select max(id) from taken) and validators ->> 'address' = $2 and not exists (
       select from ingest.import_run as later
       where later.source_id = $1 and later.id > last.id and later.reason like 'SOURCE_CHANGED%'
     )`,
    [source, address, wholeEvery],
  );
  const [last] = rows;
  if (last?.young !== true) return undefined;
  return { files: await runFiles(database, last.id), question: last.question ?? undefined };
}
