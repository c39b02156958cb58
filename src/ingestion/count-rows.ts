import type { Publication } from "./publication.ts";

/** Counts anew the tables in which the revision changed something, so that who asks how many there are need not count. */
export async function countRows({ client, model, revision }: Publication): Promise<void> {
  const { rows } = await client.query<{ kind: string }>(
    "select distinct kind from ingest.change where revision = $1",
    [revision],
  );
  const tables = rows.flatMap(({ kind }) => model.table(kind)?.table ?? []);
  await client.query("select ingest.count_rows(name::regclass) from unnest($1::text[]) as name", [tables]);
}
