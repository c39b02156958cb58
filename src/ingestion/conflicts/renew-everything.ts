import type { Database } from "../../db/database.ts";
import { PUBLICATION_LOCK } from "../publish.ts";
import { everyOrganization, renewConflicts } from "./renew-conflicts.ts";

/** Looks at all organizations again, as after an upgrade. Resolves to how many conflicts stand. */
export async function renewEverything({ pool }: Database): Promise<number> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    await client.query("set local statement_timeout = 0");
    await client.query("select pg_advisory_xact_lock($1)", [PUBLICATION_LOCK]);
    const { rows } = await client.query<{ revision: number }>(
      "select coalesce(max(number), 0) as revision from ingest.revision",
    );
    const revision = rows[0]?.revision ?? 0;
    await renewConflicts({ client, revision, kinds: ["Organization"], touched: everyOrganization });
    const standing = await client.query<{ count: number }>("select count(*)::int from ingest.conflict");
    await client.query("commit");
    return standing.rows[0]?.count ?? 0;
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}
